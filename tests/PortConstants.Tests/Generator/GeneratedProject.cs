using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Generator;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>A project with port tables, as a test describes it.</summary>
/// <param name="Files">Its additional files.</param>
public sealed record GeneratedProject(params TestFile[] Files)
{
    /// <summary>The framework: one of <see cref="ReferenceSet"/>.</summary>
    public string Framework { get; init; } = ReferenceSet.Net10;

    /// <summary>The oldest version that the generated code supports, unless a test sets another.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp7_3;

    /// <summary>The sources beside the generated ones.</summary>
    public string Source { get; init; } = "";

    /// <summary>Properties, such as <c>PortConstantsVisibility</c>.</summary>
    public (string Name, string Value)[] Properties { get; init; } = [];

    /// <summary>Further references.</summary>
    public MetadataReference[] References { get; init; } = [];

    /// <summary>How the compiler has decoded the additional files.</summary>
    public System.Text.Encoding? Encoding { get; init; }

    /// <summary>The name of the assembly.</summary>
    public string Name { get; init; } = "Project";

    /// <summary>A project with one table of its own: the class is <c>Table</c>.</summary>
    public static GeneratedProject WithTable(string csv) => new(TestFile.Table("/app/table.csv", csv));

    /// <summary>A project with the packaged tables.</summary>
    public static GeneratedProject WithPackagedTables() => new([.. TestFile.Packaged]);

    /// <summary>Runs the generator.</summary>
    public GeneratorRun Run()
    {
        AdditionalText[] files = [.. Files.Select(file => new TableFile(file.Path, file.Text, Encoding))];
        return GeneratorRun.Start(CreateDriver(files), CreateCompilation(), files);
    }

    /// <summary>Runs the generator and loads what it wrote.</summary>
    public GeneratedTypes Load() => new(Run().Load());

    /// <summary>The diagnostics of a build: of the compiler, and of the analyzers of the package, one of which suppresses what older compilers report too much.</summary>
    public Task<ImmutableArray<Diagnostic>> BuildAsync()
    {
        var options = new AnalyzerOptions([.. Files.Select(file => new TableFile(file.Path, file.Text))], new TableOptions(Files, Properties));
        return Run().Compilation.WithAnalyzers([.. PortAnalyzers.CreateAll()], options).GetAllDiagnosticsAsync();
    }

    private CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    private GeneratorDriver CreateDriver(AdditionalText[] files) => CSharpGeneratorDriver.Create(
        [new PortsGenerator().AsSourceGenerator()],
        files,
        ParseOptions,
        new TableOptions(Files, Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        Name,
        [CSharpSyntaxTree.ParseText(Source, ParseOptions)],
        [.. ReferenceSet.For(Framework), .. References],
        // As strict as a project can be.
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, checkOverflow: true, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: [KeyValuePair.Create("CS8019", ReportDiagnostic.Suppress)]));
}
