using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PortConstants.Benchmarks.Analyzers;
using PortConstants.Benchmarks.Builds;
using PortConstants.Benchmarks.Generator;
using PortConstants.Benchmarks.LookUps;
using PortConstants.Benchmarks.Tables;

// Without arguments everything; with names only those parts; --quick measures a few rounds without the peers among the analyzers.
if (FirstAnswer.IsChild(args))
    return;
var isQuick = args.Contains("--quick");
var parts = args.Where(arg => arg != "--quick").ToArray();
var rounds = isQuick ? 3 : 7;
var config = ManualConfig.Create(DefaultConfig.Instance).AddJob((isQuick ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.DontLogOutput));

(string Name, Action Run)[] all =
[
    ("analyzers", () => AnalyzerCost.Run(isQuick ? 3 : 40, withPeers: !isQuick)),
    ("bytes", AssemblySize.Run),
    ("keystroke", () => Keystroke.Run(rounds)),
    ("build", () => ProjectBuild.Run(rounds)),
    ("compiler", () => ColdCompiler.Run(isQuick ? 1 : 5, withPeers: !isQuick)),
    ("generator", () => BenchmarkRunner.Run<GeneratorBenchmarks>(config)),
    ("reader", () => BenchmarkRunner.Run<TableReaderBenchmarks>(config)),
    ("constants", () => ConstantsCost.Run(rounds)),
    ("look-ups", () => BenchmarkRunner.Run<LookUpBenchmarks>(config)),
    ("first-answer", () => FirstAnswer.Run(rounds)),
    ("growth", () => Growth.Run(rounds)),
    ("reports", () => ReportCost.Run(isQuick ? 1 : 3)),
];
foreach (var (name, run) in all)
{
    if (parts.Length == 0 || parts.Contains(name))
        run();
}
