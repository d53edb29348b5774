using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Benchmarks.Analyzers;
using PortConstants.Benchmarks.Corpus;
using PortConstants.Benchmarks.Floor;
using PortConstants.Generator;

namespace PortConstants.Benchmarks.Builds;

/// <summary>
/// What an editor asks after each letter: the generators run again, and the analyzers look at the one file that has changed.
/// </summary>
internal static class Keystroke
{
    private const int Letters = 5;

    public static void Run(int rounds)
    {
        var rows = new List<string[]>();
        foreach (var files in new[] { 20, 200, 2_000, 8_000 })
            rows.Add(Measure(rounds, files, TableFile.Packaged, files.ToString("N0", CultureInfo.InvariantCulture)));
        TableFile[] many = [.. TableFile.Packaged, TableFile.Registry, .. Enumerable.Range(1, 20).Select(OwnTable)];
        rows.Add(Measure(rounds, 200, many, "200, with 20 own tables and the registry"));
        Report.Print("A keystroke", ["files", "null, CPU ms", "PortConstants, CPU ms", "to null"], rows);
    }

    private static string[] Measure(int rounds, int files, IReadOnlyList<TableFile> tables, string name)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var trees = SourceCorpus.Texts(int.MaxValue, SourceCorpus.Mixed).Take(files).Select((text, i) => CSharpSyntaxTree.ParseText(text, options, $"/shop/File{i}.cs"));
        var compilation = CSharpCompilation.Create("Shop", trees, FrameworkReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var costs = Interleaved.Measure(rounds,
            Editor(compilation, new EmptyGenerator(), AnalyzerSet.Null, tables),
            Editor(compilation, new PortsGenerator(), AnalyzerSet.Ours, tables));
        return [name, .. costs.Select(cost => Report.Number(cost.Milliseconds / Letters)), Report.Number(costs[1].Milliseconds / costs[0].Milliseconds) + " x"];
    }

    /// <summary>Somebody who types a few letters into the first file.</summary>
    private static Action Editor(CSharpCompilation project, IIncrementalGenerator generator, AnalyzerSet set, IReadOnlyList<TableFile> tables)
    {
        ImmutableArray<AdditionalText> files = [.. tables];
        var provider = new TableOptions();
        var options = new AnalyzerOptions(files, provider);
        var tree = project.SyntaxTrees[0];
        var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, (CSharpParseOptions)tree.Options, provider)
            .RunGeneratorsAndUpdateCompilation(project, out var generated, out _);
        return () =>
        {
            for (var letter = 0; letter < Letters; letter++)
            {
                var edited = CSharpSyntaxTree.ParseText(tree + "// " + letter.ToString(CultureInfo.InvariantCulture), (CSharpParseOptions)tree.Options, tree.FilePath);
                driver = driver.RunGenerators(project.ReplaceSyntaxTree(tree, edited));
                // As an editor does: what was generated has not changed, so the compilation keeps it.
                var compilation = generated.ReplaceSyntaxTree(tree, edited);
                var analysis = compilation.WithAnalyzers(set.Analyzers, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
                analysis.GetAnalyzerSyntaxDiagnosticsAsync(edited, CancellationToken.None).GetAwaiter().GetResult();
                analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(edited), null, CancellationToken.None).GetAwaiter().GetResult();
            }
        };
    }

    private static TableFile OwnTable(int number) => new($"/shop/table{number}.csv", "Table" + number,
        "port,name,protocol,description\n" + string.Concat(Enumerable.Range(1, 30).Select(row => $"{number * 100 + row + 10_000},Service{row},tcp,What service {row} of table {number} does.\n")));
}
