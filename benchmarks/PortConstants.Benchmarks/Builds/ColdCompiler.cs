using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PortConstants.Benchmarks.Analyzers;
using PortConstants.Benchmarks.Corpus;
using PortConstants.Generator;
using PortConstants.Tables;

namespace PortConstants.Benchmarks.Builds;

/// <summary>The command-line compiler of the SDK in a process of its own, as in the first build of a day: what the JIT compiler costs counts too.</summary>
internal static partial class ColdCompiler
{
    public static void Run(int rounds, bool withPeers)
    {
        var folder = Directory.CreateTempSubdirectory("PortConstants").FullName;
        try
        {
            MeasureAnalyzers(folder, rounds, withPeers ? AnalyzerSet.All : [AnalyzerSet.Null, AnalyzerSet.Ours]);
            MeasureConstants(folder, rounds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void MeasureAnalyzers(string folder, int rounds, IReadOnlyList<AnalyzerSet> sets)
    {
        // Sonar's two rules come in an assembly of 400: the others are switched off.
        var names = sets.SelectMany(set => set.Analyzers.Select(analyzer => (set.Name, Type: analyzer.GetType().FullName!))).ToLookup(item => item.Type, item => item.Name);
        var files = sets.SelectMany(set => set.Files).Distinct();
        var arguments = Arguments(folder, 65_000, files.Select(file => "/analyzer:" + file), TableFile.Packaged);
        var bare = Arguments(folder, 65_000, [], []);
        var runs = new List<(double Compile, Dictionary<string, double> Sets)>();
        for (var round = 0; round < rounds; round++)
        {
            // A compile without any analyzer: with those of others it takes three times as long.
            var watch = Stopwatch.StartNew();
            Compile(folder, bare);
            watch.Stop();
            var output = Compile(folder, [.. arguments, "/reportanalyzer"]);
            var bySet = sets.ToDictionary(set => set.Name, _ => 0.0);
            foreach (Match line in ReportLine().Matches(output))
            {
                foreach (var set in names[line.Groups["type"].Value])
                    bySet[set] += double.TryParse(line.Groups["seconds"].Value.TrimStart('<'), CultureInfo.InvariantCulture, out var seconds) ? seconds * 1000 : 0;
            }
            runs.Add((watch.Elapsed.TotalMilliseconds, bySet));
        }
        var compile = runs.Min(run => run.Compile);
        var floor = runs.Min(run => run.Sets[sets[0].Name]);
        Report.Print("Analyzers in a fresh command-line compiler, 65,000 lines", ["analyzers", "ms", "to the null analyzer", "of the compile"], sets.Select(set =>
        {
            var best = runs.Min(run => run.Sets[set.Name]);
            return new[] { set.Name, Report.Number(best), Report.Number(best / floor) + " x", FormattableString.Invariant($"{best / compile * 100:N2} %") };
        }));
    }

    private static void MeasureConstants(string folder, int rounds)
    {
        string[] generator = [typeof(PortsGenerator).Assembly.Location, typeof(PortTable).Assembly.Location];
        string[] names = ["no table", "the packaged tables", "the packaged tables and IANA"];
        foreach (var lines in new[] { 1, 10_000 })
        {
            string[][] candidates =
            [
                Arguments(folder, lines, [], []),
                Arguments(folder, lines, generator.Select(file => "/analyzer:" + file), TableFile.Packaged),
                Arguments(folder, lines, generator.Select(file => "/analyzer:" + file), [.. TableFile.Packaged, TableFile.Registry]),
            ];
            var times = candidates.Select(_ => new List<double>()).ToArray();
            for (var round = 0; round < rounds; round++)
            {
                for (var i = 0; i < candidates.Length; i++)
                {
                    var before = ChildTime.Total;
                    Compile(folder, candidates[i]);
                    times[i].Add((ChildTime.Total - before).TotalMilliseconds);
                }
            }
            var best = times.Select(rounds => rounds.Min()).ToArray();
            Report.Print($"A fresh command-line compiler, {(lines == 1 ? "an empty project" : "10,000 lines")}", ["with", "CPU ms", "more than no table"], names.Select((name, i) => new[]
            {
                name, Report.Number(best[i]), i == 0 ? "" : FormattableString.Invariant($"{(best[i] / best[0] - 1) * 100:N1} %"),
            }));
        }
    }

    private static string[] Arguments(string folder, int lines, IEnumerable<string> analyzers, IReadOnlyList<TableFile> tables)
    {
        var sources = Directory.CreateDirectory(Path.Combine(folder, lines.ToString(CultureInfo.InvariantCulture))).FullName;
        if (lines == 1)
            File.WriteAllText(Path.Combine(sources, "Program.cs"), "class Program { }");
        else
            foreach (var (text, i) in SourceCorpus.Texts(lines, SourceCorpus.Mixed).Select((text, i) => (text, i)))
                File.WriteAllText(Path.Combine(sources, $"File{i}.cs"), text);

        var configuration = new List<string> { "is_global = true" };
        foreach (var table in tables)
        {
            var path = Path.Combine(folder, Path.GetFileName(table.Path));
            File.WriteAllText(path, table.GetText().ToString());
            configuration.AddRange([$"[{path}]", $"{TableSettings.KindKey} = {(table.ClassName == TableSettings.PackagedClassName ? "packaged" : "own")}", $"{TableSettings.ClassNameKey} = {table.ClassName}"]);
        }
        var config = Path.Combine(folder, $"{tables.Count}.globalconfig");
        File.WriteAllLines(config, configuration);
        return
        [
            "/nologo", "/target:library", "/nullable:enable", "/nowarn:CS1591,CS8600,CS8602,CS8604,CS8618", "/langversion:14", "/deterministic", "/out:" + Path.Combine(folder, "out.dll"),
            "/analyzerconfig:" + config,
            .. tables.Select(table => "/additionalfile:" + Path.Combine(folder, Path.GetFileName(table.Path))),
            .. FrameworkReferences.Files.Select(file => "/reference:" + file),
            .. analyzers,
            Path.Combine(sources, "*.cs"),
        ];
    }

    private static string Compile(string folder, string[] arguments)
    {
        var response = Path.Combine(folder, "compile.rsp");
        File.WriteAllLines(response, arguments.Where(argument => !argument.StartsWith("/reportanalyzer", StringComparison.Ordinal)).Select(argument => $"\"{argument}\""));
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", FrameworkReferences.Compiler, "@" + response, .. arguments.Where(argument => argument.StartsWith("/reportanalyzer", StringComparison.Ordinal))]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output[..Math.Min(output.Length, 2000)]);
    }

    [GeneratedRegex(@"^\s*(?<seconds><?[\d.]+)\s+<?\d+\s+(?<type>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex ReportLine();
}
