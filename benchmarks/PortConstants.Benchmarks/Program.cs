using PortConstants.Benchmarks.Analyzers;

var isQuick = args.Contains("--quick");
AnalyzerCost.Run(rounds: isQuick ? 3 : 10, withPeers: !isQuick);
