using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Generator;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>The compilation of a project in C#.</summary>
internal static class CSharpSources
{
    // Programs of a single file have directives of their own, such as #:package.
    private static readonly KeyValuePair<string, string>[] Features = [new("FileBasedProgram", "true")];

    /// <summary>Parses and joins the files.</summary>
    public static Compilation Compile(CompilerInput input)
    {
        var options = new CSharpParseOptions(
            LanguageOf(input.Project.LanguageVersion),
            DocumentationMode.None,
            SourceCodeKind.Regular,
            input.Symbols.Where(SyntaxFacts.IsValidIdentifier).Distinct()).WithFeatures(Features);
        var trees = input.Files.Select(file => Parse(file, options)).ToList();
        var isProgram = input.Project.IsExecutable || trees.Any(HasTopLevelStatement);
        if (input.Project.Usings.Count > 0)
            trees.Add(CSharpSyntaxTree.ParseText(string.Concat(input.Project.Usings.Select(name => $"global using {name};\n")), options,
                "Usings.g.cs"));
        return CSharpCompilation.Create(input.Project.Name, trees, input.References, new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            specificDiagnosticOptions: input.Off).WithSyntaxTreeOptionsProvider(input.Severities));
    }

    /// <summary>Adds the constants that the package generates.</summary>
    public static Compilation WithConstants(Compilation compilation, ImmutableArray<AdditionalText> files,
        AnalyzerConfigOptionsProvider options)
    {
        if (compilation is not CSharpCompilation { SyntaxTrees: [var tree, ..] })
            return compilation;
        CSharpGeneratorDriver
            .Create([new PortsGenerator().AsSourceGenerator()], files, (CSharpParseOptions)tree.Options, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        return whole;
    }

    private static SyntaxTree Parse(SourceFile file, CSharpParseOptions options)
    {
        var tree = CSharpSyntaxTree.ParseText(file.Text, options, file.Path);
        return file.MayHavePort ? tree : Declarations.Of(tree);
    }

    private static LanguageVersion LanguageOf(string text) =>
        LanguageVersionFacts.TryParse(text, out var version) && version != LanguageVersion.Default ? version : LanguageVersion.Latest;

    private static bool HasTopLevelStatement(SyntaxTree tree) =>
        tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement));
}
