using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PortConstants.Analyzers;
using PortConstants.Benchmarks.Analyzers;
using PortConstants.Benchmarks.Corpus;
using PortConstants.Benchmarks.Floor;
using PortConstants.Generator;
using PortConstants.Tables;

namespace PortConstants.Benchmarks.Builds;

/// <summary>The command-line compiler of the SDK in a process of its own, as in the first build of a day: what the JIT compiler costs counts too.</summary>
internal static partial class ColdCompiler
{
    private const string Template = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        [assembly: System.Reflection.AssemblyCompanyAttribute("app")]
        [assembly: System.Reflection.AssemblyVersionAttribute("1.0.0.0")]

        // See https://aka.ms/new-console-template for more information
        Console.WriteLine("Hello, World!");
        """;

    public static void Run(int rounds, bool withPeers)
    {
        var folder = Directory.CreateTempSubdirectory("PortConstants").FullName;
        try
        {
            MeasureAnalyzers(folder, rounds, withPeers ? AnalyzerSet.All : [AnalyzerSet.Null, AnalyzerSet.Ours]);
            MeasurePackage(folder, rounds);
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
            // A compile without any analyzer: with those of others it is three times as slow.
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

    /// <summary>Each project with nothing, with what nobody can do without, with our parts, and with all of them.</summary>
    private static void MeasurePackage(string folder, int rounds)
    {
        string[] floor = [typeof(NullAnalyzer).Assembly.Location];
        string[] generator = [typeof(PortsGenerator).Assembly.Location, typeof(PortTable).Assembly.Location];
        string[] all = [typeof(CodePortAnalyzer).Assembly.Location, .. generator];
        (string Name, string[] Assemblies, TableFile[] Tables, (string Key, string Value)[] Properties)[] candidates =
        [
            ("nothing", [], [], []),
            ("null generator and null analyzer", floor, [.. TableFile.Packaged], []),
            ("the generator", generator, [.. TableFile.Packaged], []),
            ("the generator, PortConstantsLookUps=none", generator, [.. TableFile.Packaged], [(TableSettings.LookUpsKey, "none")]),
            ("PortConstants", all, [.. TableFile.Packaged], []),
            ("PortConstants, PortConstantsLookUps=none", all, [.. TableFile.Packaged], [(TableSettings.LookUpsKey, "none")]),
            ("PortConstants and the registry of IANA", all, [.. TableFile.Packaged, TableFile.Registry], []),
        ];
        foreach (var (title, lines) in new[] { ("an empty class", 1), ("dotnet new console", 2), ("10,000 lines", 10_000) })
        {
            var times = candidates.Select(_ => new List<double>()).ToArray();
            for (var round = 0; round < rounds; round++)
            {
                for (var i = 0; i < candidates.Length; i++)
                {
                    var arguments = Arguments(folder, lines, candidates[i].Assemblies.Select(file => "/analyzer:" + file), candidates[i].Tables, candidates[i].Properties);
                    var before = ChildTime.Total;
                    Compile(folder, arguments);
                    times[i].Add((ChildTime.Total - before).TotalMilliseconds);
                }
            }
            var best = times.Select(rounds => rounds.Min()).ToArray();
            Report.Print($"A fresh command-line compiler, {title}", ["with", "CPU ms", "more than nothing", "to null"], candidates.Select((candidate, i) => new[]
            {
                candidate.Name, Report.Number(best[i]), i == 0 ? "" : Report.Number(best[i] - best[0]), i == 0 ? "" : Report.Number((best[i] - best[0]) / (best[1] - best[0])) + " x",
            }));
        }
    }

    private static string[] Arguments(string folder, int lines, IEnumerable<string> analyzers, IReadOnlyList<TableFile> tables, params (string Key, string Value)[] properties)
    {
        var sources = Directory.CreateDirectory(Path.Combine(folder, lines.ToString(CultureInfo.InvariantCulture))).FullName;
        if (lines <= 2)
            File.WriteAllText(Path.Combine(sources, "Program.cs"), lines == 1 ? "class Program { }" : Template);
        else
            foreach (var (text, i) in SourceCorpus.Texts(lines, SourceCorpus.Mixed).Select((text, i) => (text, i)))
                File.WriteAllText(Path.Combine(sources, $"File{i}.cs"), text);

        var configuration = new List<string> { "is_global = true" };
        configuration.AddRange(properties.Select(property => $"{property.Key} = {property.Value}"));
        foreach (var table in tables)
        {
            var path = Path.Combine(folder, Path.GetFileName(table.Path));
            File.WriteAllText(path, table.GetText().ToString());
            configuration.AddRange([$"[{path}]", $"{TableSettings.KindKey} = {(table.ClassName == TableSettings.PackagedClassName ? "packaged" : "own")}", $"{TableSettings.ClassNameKey} = {table.ClassName}"]);
        }
        var config = Path.Combine(folder, $"{tables.Count}.{properties.Length}.globalconfig");
        File.WriteAllLines(config, configuration);
        return
        [
            "/nologo", lines == 2 ? "/target:exe" : "/target:library", "/nullable:enable", "/nowarn:CS1591,CS8600,CS8602,CS8604,CS8618", "/langversion:14", "/deterministic", "/out:" + Path.Combine(folder, "out.dll"),
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
