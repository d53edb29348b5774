using System.Diagnostics;
using System.Text;

namespace PortConstants.Benchmarks.Builds;

/// <summary>
/// <c>dotnet ports --no-build</c> on a generated repository, in each format, in a process of its own: what the last build left in 500 projects.
/// Every other project is a program, and nearly all are referenced by the last ones, directly or through others.
/// </summary>
internal static class ReportCost
{
    private const int PlacesOfAProject = 12;
    private const int Services = 60;
    // A compiler writes down every rule of the SDK that it has run: some 400 KB in each log.
    private static readonly string OtherRules = string.Join(",", Enumerable.Range(1000, 400).Select(id => $$"""

                { "id": "CA{{id}}", "shortDescription": { "text": "A rule" }, "fullDescription": { "text": "{{new string('x', 600)}}" },
                  "defaultConfiguration": { "level": "note" }, "helpUri": "https://example.com/rules/ca{{id}}",
                  "properties": { "category": "Performance", "executionTimeInSeconds": "<0.001", "tags": [ "Telemetry" ] } }
        """));

    private static readonly string[] Formats = ["text", "md", "csv", "json", "sarif"];

    public static void Run(int rounds)
    {
        foreach (var projects in new[] { 500, 2000 })
            Measure(projects, rounds);
    }

    private static void Measure(int projects, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("PortConstants").FullName;
        try
        {
            Generate(folder, projects);
            var costs = Formats.Select(format => (Format: format, Runs: Enumerable.Range(0, rounds).Select(_ => Report(folder, format)).ToArray()));
            Benchmarks.Report.Print(
                FormattableString.Invariant($"dotnet ports --no-build, {projects:N0} projects with {PlacesOfAProject} places each"),
                ["format", "CPU s", "elapsed s", "MB of the report"],
                costs.Select(cost => new[]
                {
                    cost.Format,
                    Benchmarks.Report.Number(cost.Runs.Min(run => run.Cpu)),
                    Benchmarks.Report.Number(cost.Runs.Min(run => run.Elapsed)),
                    Benchmarks.Report.Number(cost.Runs[0].Bytes / 1e6),
                }));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (double Cpu, double Elapsed, long Bytes) Report(string folder, string format)
    {
        var tool = Path.Combine(BenchmarkFolders.Repository, "src", "PortConstants.Tool", "bin", "Release", "net8.0", "PortConstants.Tool.dll");
        string[] arguments = [tool, "All.slnx", "--no-build", "--format", format, "--output", "report"];
        var before = ChildTime.Total;
        var watch = Stopwatch.StartNew();
        using (var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder })!)
        {
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"the command ended with {process.ExitCode}");
        }
        return ((ChildTime.Total - before).TotalSeconds, watch.Elapsed.TotalSeconds, new FileInfo(Path.Combine(folder, "report")).Length);
    }

    private static void Generate(string folder, int projects)
    {
        Directory.CreateDirectory(Path.Combine(folder, ".git"));
        File.WriteAllLines(
            Path.Combine(folder, "All.slnx"),
            ["<Solution>", .. Enumerable.Range(0, projects).Select(i => $"  <Project Path=\"{Name(i)}/{Name(i)}.csproj\" />"), "</Solution>"]);
        for (var i = 0; i < projects; i++)
            WriteProject(folder, i);
    }

    private static void WriteProject(string folder, int index)
    {
        var name = Name(index);
        var path = Path.Combine(folder, name);
        var output = Path.Combine(path, "obj", "Debug", "net10.0");
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(path, name + ".csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        var log = Path.Combine(output, name + ".net10.0.ports.sarif");
        File.WriteAllText(log, Log(path, index));
        File.WriteAllLines(Path.Combine(output, name + ".net10.0.ports.txt"),
        [
            "run=dotnet-ports-generated",
            $"project={Path.Combine(path, name + ".csproj")}",
            $"name={name}",
            "configuration=Debug",
            "target=net10.0",
            $"executable={(index % 2 == 0 ? "true" : "false")}",
            "test=false",
            $"sarif={log}",
            .. References(index).Select(other => $"reference={Path.Combine(folder, Name(other), Name(other) + ".csproj")}"),
        ]);
    }

    // Layers as they grow: the project before, and some that are older.
    private static IEnumerable<int> References(int index) =>
        new[] { index - 1, index * 3 / 4, index / 2, index / 3, index / 5 }.Where(other => other >= 0 && other < index).Distinct();

    private static string Log(string folder, int index)
    {
        var results = new StringBuilder();
        for (var place = 0; place < PlacesOfAProject; place++)
        {
            var service = ((index * 7) + (place * 11)) % Services;
            results.Append(place == 0 ? "" : ",").Append($$"""

                        {
                          "ruleId": "PORT900",
                          "ruleIndex": 0,
                          "level": "note",
                          "message": { "text": "Port {{5000 + service}}/tcp, connects to 'host{{service}}.example': 'port' of 'TcpClient'" },
                          "locations": [ { "physicalLocation": {
                            "artifactLocation": { "uri": "{{new Uri(Path.Combine(folder, $"File{place}.cs"))}}" },
                            "region": { "startLine": {{place + 10}}, "startColumn": 40, "endLine": {{place + 10}}, "endColumn": 44 }
                          } } ],
                          "properties": { "warningLevel": 1, "customProperties": {
                            "port": "{{5000 + service}}", "direction": "{{(service % 3 == 0 ? "listens" : "connects")}}", "protocol": "tcp",
                            "host": "host{{service}}.example", "environment": "production", "place": "'port' of 'TcpClient'"
                          } }
                        }
                """);
        }
        return $$"""
            {
              "$schema": "http://json.schemastore.org/sarif-2.1.0",
              "version": "2.1.0",
              "runs": [
                {
                  "results": [{{results}}
                  ],
                  "tool": { "driver": { "name": "Microsoft (R) Visual C# Compiler", "rules": [ {{OtherRules}} ] } },
                  "columnKind": "utf16CodeUnits"
                }
              ]
            }
            """;
    }

    private static string Name(int index) => FormattableString.Invariant($"Company.Product.Part{index:D4}");
}
