using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Benchmarks.Analyzers;
using PortConstants.Benchmarks.Corpus;
using PortConstants.Benchmarks.Floor;
using PortConstants.Generator;

namespace PortConstants.Benchmarks.Builds;

/// <summary>
/// The compile of a project in a warm compiler: without the package, and with generator and analyzers. The project is the one that
/// <c>PORT_BENCHMARK_PROJECT</c> names, see <see cref="ServerBuild"/>, or else 65,000 lines of our own, from the texts to the assembly.
/// </summary>
internal static class ProjectBuild
{
    public static void Run(int rounds)
    {
        if (Environment.GetEnvironmentVariable("PORT_BENCHMARK_PROJECT") is { } path)
        {
            ServerBuild.Run(path, rounds);
            return;
        }
        var project = SourceCorpus.Compile(65_000, SourceCorpus.Mixed);
        var lines = project.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count);
        var costs = Interleaved.Measure(rounds,
            () => Compile(project, null, null),
            () => Compile(project, new EmptyGenerator(), AnalyzerSet.Null),
            () => Compile(project, new PortsGenerator(), AnalyzerSet.Ours));
        string[] names = ["nothing", "null generator and null analyzer", "PortConstants"];
        Report.Print(FormattableString.Invariant($"A warm compiler, own sources, {lines:N0} lines"), ["with", "CPU ms", "more than nothing"],
            names.Select((name, i) => new[]
            {
                name, Report.Number(costs[i].Milliseconds), FormattableString.Invariant($"{(costs[i].Milliseconds / costs[0].Milliseconds - 1) * 100:N1} %"),
            }));
    }

    private static void Compile(CSharpCompilation project, IIncrementalGenerator? generator, AnalyzerSet? set)
    {
        // New trees: a compilation keeps what it has bound.
        Compilation compilation = project.RemoveAllSyntaxTrees().AddSyntaxTrees(project.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)));
        // A compiler server opens the tables anew for each compile.
        TableFile[] tables = [.. TableFile.Packaged.Select(table => table.Reopen())];
        if (generator is not null)
        {
            CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], tables, (CSharpParseOptions)project.SyntaxTrees[0].Options, new TableOptions())
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }
        var analysis = set is null ? null : new CompilationWithAnalyzers(compilation, set.Analyzers,
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([.. tables], new TableOptions()), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var result = (analysis?.Compilation ?? compilation).Emit(Stream.Null);
        analysis?.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
    }
}
