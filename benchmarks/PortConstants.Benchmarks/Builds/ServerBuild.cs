using System.Diagnostics;
using System.Globalization;
using PortConstants.Analyzers;
using PortConstants.Benchmarks.Floor;
using PortConstants.Generator;
using PortConstants.Tables;

namespace PortConstants.Benchmarks.Builds;

/// <summary>
/// Builds of a project that knows nothing of the package, by a compiler server that is warm: without the package, and with it. The
/// processor time is that of the server, since what MSBuild does around the compiler varies more than what is measured.
/// </summary>
internal sealed class ServerBuild : IDisposable
{
    private const string ServerName = "VBCSCompiler";
    private const int WarmUps = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("PortConstants").FullName;
    private readonly string _pipe = $"port-benchmark-{Environment.ProcessId}";
    private readonly HashSet<int> _others = [.. Process.GetProcessesByName(ServerName).Select(process => process.Id)];
    private readonly string _project;

    private ServerBuild(string project) => _project = project;

    /// <summary>Measures the project, which has been restored and built before.</summary>
    public static void Run(string project, int rounds)
    {
        using var builds = new ServerBuild(project);
        (string Name, string Targets)[] candidates =
        [
            ("nothing", builds.Write("nothing", [], "")),
            ("null generator and null analyzer", builds.Write("null", [typeof(NullAnalyzer)], "")),
            ("PortConstants", builds.Write("ours", [typeof(CodePortAnalyzer), typeof(PortsGenerator), typeof(PortTable)], $"""
                <Import Project="{BenchmarkFolders.Repository}/buildTransitive/PortConstants.props" />
                <Import Project="{BenchmarkFolders.Repository}/buildTransitive/PortConstants.targets" />
                """)),
        ];
        var times = candidates.Select(_ => new List<double>()).ToList();
        for (var round = -WarmUps; round < rounds; round++)
        {
            foreach (var i in Interleaved.Turns(round, candidates.Length))
            {
                var milliseconds = builds.Build(candidates[i].Targets);
                if (round >= 0)
                    times[i].Add(milliseconds);
            }
        }
        Report.Print($"A warm compiler server, {Path.GetFileNameWithoutExtension(project)}", ["with", "median CPU ms", "least", "more than nothing (median)"],
            candidates.Select((candidate, i) => new[]
            {
                candidate.Name, Report.Number(Median(times[i])), Report.Number(times[i].Min()),
                ((Median(times[i]) / Median(times[0]) - 1) * 100).ToString("N1", CultureInfo.InvariantCulture) + " %",
            }));
    }

    public void Dispose()
    {
        foreach (var server in Servers())
            server.Kill();
        Directory.Delete(_folder, recursive: true);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>A file that a build imports after its own targets.</summary>
    private string Write(string name, IEnumerable<Type> analyzers, string imports)
    {
        var path = Path.Combine(_folder, name + ".targets");
        File.WriteAllText(path, $"""
            <Project>
              {imports}
              <ItemGroup>
                {string.Concat(analyzers.Select(type => $"""<Analyzer Include="{type.Assembly.Location}" />"""))}
              </ItemGroup>
            </Project>
            """);
        return path;
    }

    /// <summary>Compiles the project anew.</summary>
    /// <returns>The milliseconds of processor time that the server took.</returns>
    private double Build(string targets)
    {
        var before = ServerTime();
        string[] arguments =
        [
            "build", _project, "--no-restore", "--no-incremental", "--no-dependencies", "-nologo", "-v:q", "-p:UseSharedCompilation=true",
            $"-p:SharedCompilationId={_pipe}", $"-p:CustomAfterMicrosoftCommonTargets={targets}",
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? ServerTime() - before : throw new InvalidOperationException(output);
    }

    private double ServerTime() => Servers().Sum(server => server.TotalProcessorTime.TotalMilliseconds);

    /// <summary>The server that these builds have started.</summary>
    private IEnumerable<Process> Servers() => Process.GetProcessesByName(ServerName).Where(process => !_others.Contains(process.Id));
}
