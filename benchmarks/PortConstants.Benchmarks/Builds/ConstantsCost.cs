using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Benchmarks.Corpus;
using PortConstants.Benchmarks.Floor;
using PortConstants.Generator;

namespace PortConstants.Benchmarks.Builds;

/// <summary>What the constants cost a compilation from the text of the sources to the assembly: parse, generate, bind, emit.</summary>
internal static class ConstantsCost
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    public static void Run(int rounds)
    {
        Measure("an empty project", ["class Program { }"], rounds * 2);
        Measure("10,000 lines", [.. SourceCorpus.Texts(10_000, SourceCorpus.Mixed)], rounds * 2);
    }

    private static void Measure(string project, string[] texts, int rounds)
    {
        var constants = ReferenceGenerator.Write(TableFile.Registry.GetText().ToString());
        var costs = Interleaved.Measure(rounds,
            () => Compile(texts),
            () => Compile(texts, [.. TableFile.Packaged]),
            () => Compile([.. texts, constants]),
            () => Compile(texts, [TableFile.Registry]));
        string[] names = ["no table", "the packaged tables", "IANA, a source of the constants and enum alone", "IANA, with all look-ups"];
        Report.Print($"Compiling {project}", ["with", "CPU ms", "more than no table", "MB allocated"], names.Select((name, i) => new[]
        {
            name, Report.Number(costs[i].Milliseconds),
            i == 0 ? "" : FormattableString.Invariant($"{(costs[i].Milliseconds / costs[0].Milliseconds - 1) * 100:N1} %"),
            Report.Number(costs[i].Bytes / 1e6),
        }));
    }

    private static void Compile(IEnumerable<string> texts, params TableFile[] tables)
    {
        Compilation compilation = CSharpCompilation.Create("Project", texts.Select(text => CSharpSyntaxTree.ParseText(text, Options)), FrameworkReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));
        if (tables.Length > 0)
            CSharpGeneratorDriver.Create([new PortsGenerator().AsSourceGenerator()], tables.Select(table => table.Reopen()), Options, new TableOptions()).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        var result = compilation.Emit(Stream.Null);
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
    }
}
