using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Benchmarks.Corpus;

namespace PortConstants.Benchmarks.Analyzers;

/// <summary>
/// The time that the compiler attributes to each set of analyzers, warm and on one thread. All are loaded together: alone,
/// whoever asks for the semantic model first pays for the binding.
/// </summary>
internal static class AnalyzerCost
{
    public static void Run(int rounds, bool withPeers)
    {
        var sets = withPeers ? AnalyzerSet.All : [AnalyzerSet.Null, AnalyzerSet.Ours];
        var mixed = SourceCorpus.Compile(65_000, SourceCorpus.Mixed);
        Measure("Analyzers, 65,000 lines, one class of six talks to the network", mixed, sets, rounds);
        Measure("Analyzers, 35,000 lines without network code", SourceCorpus.Compile(35_000, PlainTemplates.All), sets, rounds);
        MeasureWhole("The whole analysis of the 65,000 lines", mixed, rounds);
    }

    /// <summary>The least milliseconds that each set took in one of the rounds.</summary>
    public static double[] Best(CSharpCompilation compilation, IReadOnlyList<AnalyzerSet> sets, int rounds) => Best(Runs(compilation, sets, rounds));

    private static void Measure(string title, CSharpCompilation compilation, IReadOnlyList<AnalyzerSet> sets, int rounds)
    {
        var runs = Runs(compilation, sets, rounds);
        var best = Best(runs);
        Report.Print(title, ["analyzers", "ms", "to the null analyzer", "diagnostics"], sets.Select((set, i) => new[]
        {
            set.Name, Report.Number(best[i]), Report.Number(best[i] / best[0]) + " x", runs[0].Diagnostics[i].ToString(CultureInfo.InvariantCulture),
        }));
    }

    /// <summary>
    /// What the analyzers add to the analysis. The compiler books a member that it binds on the analyzer that asks for it first, although
    /// it binds each member in any case.
    /// </summary>
    private static void MeasureWhole(string title, CSharpCompilation compilation, int rounds)
    {
        AnalyzerSet[][] candidates = [[AnalyzerSet.Null], [AnalyzerSet.Null, AnalyzerSet.Ours]];
        var costs = Interleaved.Measure(rounds, [.. candidates.Select<AnalyzerSet[], Action>(sets => () => RunOnce(compilation, sets))]);
        Report.Print(title, ["analyzers", "CPU ms", "MB allocated"], candidates.Zip(costs, (sets, cost) => new[]
        {
            string.Join(" and ", sets.Select(set => set.Name)), cost.Milliseconds.ToString("N0", CultureInfo.InvariantCulture),
            (cost.Bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture),
        }));
    }

    private static double[] Best(List<(double[] Milliseconds, int[] Diagnostics)> runs) =>
        [.. runs[0].Milliseconds.Select((_, i) => runs.Min(run => run.Milliseconds[i]))];

    // The first two rounds are for the JIT compiler, and so are many of the others: it compiles anew what has proved to be hot.
    private static List<(double[] Milliseconds, int[] Diagnostics)> Runs(CSharpCompilation compilation, IReadOnlyList<AnalyzerSet> sets, int rounds) =>
        [.. Enumerable.Range(0, rounds + 2).Select(_ => RunOnce(compilation, sets)).Skip(2)];

    private static (double[] Milliseconds, int[] Diagnostics) RunOnce(CSharpCompilation compilation, IReadOnlyList<AnalyzerSet> sets)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. TableFile.Packaged], new TableOptions()),
            onAnalyzerException: (exception, analyzer, _) => throw new InvalidOperationException(analyzer.ToString(), exception),
            concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        GC.Collect();
        var result = new CompilationWithAnalyzers(compilation, [.. sets.SelectMany(set => set.Analyzers)], options)
            .GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (
            [.. sets.Select(set => set.Analyzers.Sum(analyzer => result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds))],
            [.. sets.Select(set => set.Analyzers.Sum(analyzer => result.GetAllDiagnostics(analyzer).Length))]);
    }
}
