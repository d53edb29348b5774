namespace PortConstants.Package.Tests.Severities;

/// <summary>Every way to set a severity against strict and not strict; and the table of docs/ci.md, which shows the outcome.</summary>
public sealed class SeverityTests
{
    private static readonly Scenario[] Loose = [.. SeverityCases.All.Select((item, number) => item.ToScenario(number, isStrict: false))];
    private static readonly Scenario[] Strict = [.. SeverityCases.All.Select((item, number) => item.ToScenario(number, isStrict: true))];

    public static IEnumerable<object[]> Cases => SeverityCases.All.Select((item, number) => new object[] { number, $"{item.Place}: {item.Setting}" });

    [Theory, MemberData(nameof(Cases))]
    public void Severity_IsAsDocumented(int number, string setting)
    {
        _ = setting;
        var expected = SeverityCases.All[number];

        Assert.Equal(expected.Outcome, OutcomeOf(Loose[number]));
        Assert.Equal(expected.Strict, OutcomeOf(Strict[number]));
    }

    [Fact]
    public void Documentation_ShowsTheTable()
    {
        var page = File.ReadAllText(Path.Combine(PackedPackage.Repository, "docs", "ci.md")).ReplaceLineEndings("\n");

        Assert.Contains(string.Join("\n",
        [
            "| set in | setting | code | settings file | code, strict | settings file, strict |",
            "|---|---|---|---|---|---|",
            .. SeverityCases.All.Select(item => item.Row),
            "",
        ]), page);
    }

    private static string OutcomeOf(Scenario scenario)
    {
        var found = scenario.Build.Diagnostics;
        return found.Any(line => line.EndsWith("error PORT109", StringComparison.Ordinal)) ? "refused" : $"{In("A.cs")}, {In("appsettings.json")}";

        string In(string file) => found.SingleOrDefault(line => line.StartsWith(file, StringComparison.Ordinal)) switch
        {
            null => "-",
            var line when line.EndsWith(": error PORT001", StringComparison.Ordinal) => "error",
            var line when line.EndsWith(": warning PORT001", StringComparison.Ordinal) => "warning",
            var line => line,
        };
    }
}
