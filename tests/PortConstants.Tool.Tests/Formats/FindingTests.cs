using System.Text.Json.Nodes;
using PortConstants.Tool.Formats;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Formats;

/// <summary>What the rules report is in every format.</summary>
public sealed class FindingTests
{
    private static readonly PortReport Report = Reports.OfApp(Reports.Port(4444, risk: "a worm"), Reports.Port(445, risk: "another", line: 9)) with
    {
        Findings =
        [
            Reports.Finding("PORT204", "The database is open to all.", "note", "compose.yaml", line: 3),
            Reports.Finding("PORT001", "Port 4444 is risky: a worm."),
            Reports.Finding("PORT003", "70000 is no port.", "error", line: 5),
            Reports.Finding("PORT003", "70000 is no port.", "error", line: 6),
        ],
    };

    [Fact]
    public void Text_BeginsWithThem() => Assert.StartsWith(
        """
        1 program, 2 ports, 4 findings

        Needs attention
          PORT003  70000 is no port (App/Program.cs:5 and 1 more)
          PORT001  Port 4444 is risky: a worm (App/Program.cs:1)
          445/tcp is risky: another (App/Program.cs:9)
          PORT204  The database is open to all (App/Program.cs:3)

        App
        """,
        TextReport.Write(Report).ToString());

    [Fact]
    public void Markdown_BeginsWithThem() => Assert.StartsWith(
        "# Ports\n\n## Needs attention\n\n- **PORT003** 70000 is no port (`App/Program.cs:5 and 1 more`)\n", MarkdownReport.Write(Report, _ => ""));

    [Fact]
    public void Csv_HasThemBesideTheirFlow()
    {
        var lines = CsvReport.Write(Report, _ => "").Split('\n');

        Assert.Equal("App,,445,tcp,connects,,,production,shown,App/Program.cs:9,445/tcp is risky: another", lines[1]);
        Assert.Equal("App,,4444,tcp,connects,,,production,shown,App/Program.cs:1,PORT001: Port 4444 is risky: a worm.", lines[2]);
        Assert.Equal("App,,,,,,,,,App/Program.cs:5,PORT003: 70000 is no port.", lines[4]);
        Assert.Equal("compose.yaml,,,,,,,,,App/Program.cs:3,PORT204: The database is open to all.", lines[3]);
    }

    [Fact]
    public void Sarif_HasThemBeforeTheInventory()
    {
        var run = JsonNode.Parse(SarifReport.Write(Report))!["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        var results = run["results"]!.AsArray();

        Assert.Equal(
            ["PORT204 note 3", "PORT001 warning 1", "PORT003 error 5", "PORT003 error 6", "PORT900 note 1", "PORT900 note 9"],
            results.Select(result => $"{result!["ruleId"]} {result["level"]} {Region(result)["startLine"]}"));
        Assert.All(results, result => Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]));
    }

    [Fact]
    public void Sarif_OfEveryRule_LinksToAPageThatExists()
    {
        var report = Reports.OfApp() with { Findings = [.. RuleTitles.Rules.Select(rule => Reports.Finding(rule))] };
        foreach (var rule in JsonNode.Parse(SarifReport.Write(report))!["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray())
        {
            var page = new Uri((string)rule!["helpUri"]!).AbsolutePath;
            page = page[page.IndexOf("/docs/", StringComparison.Ordinal)..].TrimStart('/');
            if (!File.Exists(Solutions.BuiltShop.PathOf(page)))
                Assert.Contains((string)rule["id"]!, Planned);
            else if (page.StartsWith("docs/rules/PORT", StringComparison.Ordinal))
                Assert.StartsWith($"# {rule["id"]}: {rule["shortDescription"]!["text"]}\n", Solutions.BuiltShop.Read(page));
        }
    }

    // Their pages come with the rules.
    private static readonly string[] Planned = ["PORT011", "PORT012", "PORT013", "PORT014"];

    private static JsonNode Region(JsonNode result) => result["locations"]![0]!["physicalLocation"]!["region"]!;
}
