using System.Text.RegularExpressions;

namespace PortConstants.Tests.Documentation;

/// <summary>The examples of <c>docs/settings.md</c> have the ports that the page lists for them.</summary>
public partial class SettingsPageTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (Match example in Example().Matches(TestFolders.Read("docs/settings.md").ReplaceLineEndings("\n")))
            examples.Add(example.Groups["language"].Value, example.Groups["code"].Value, example.Groups["table"].Value);
        return examples;
    }

    [Fact]
    public void EveryFormat_HasAnExample() =>
        Assert.Equal(["json", "xml", "dockerfile"], Examples().Select(example => (string)example[0]));

    [Theory, MemberData(nameof(Examples))]
    public async Task Example_HasThePortsOfItsTable(string language, string code, string table)
    {
        var rows = Row().Matches(table).Select(row => (Place: row.Groups["place"].Value, Port: row.Groups["port"].Value)).Order().ToArray();
        var file = language switch { "json" => "appsettings.json", "xml" => "app.config", _ => "Dockerfile" };
        var options = $"port_constants.risky_ports = {string.Join(", ", Number().Matches(code).Select(number => number.Value).Distinct())}\n";

        var found = await new Example(file, code).AnalyzeAsync(options: options);

        Assert.Equal(rows, found.Where(diagnostic => diagnostic.Id == "PORT001").Select(diagnostic => Finding().Match(diagnostic.GetMessage()))
            .Select(match => (Place: match.Groups["place"].Value, Port: match.Groups["port"].Value)).Order());
    }

    [GeneratedRegex(@"This example:\n\n```(?<language>\w+)\n(?<code>[^`]*)```\n\nhas these ports:\n\n(?<table>(\|.*\n)+)")]
    private static partial Regex Example();

    [GeneratedRegex(@"\| `(?<place>[^`]+)` \| (?<port>\d+) \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"\b7\d{3}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"^Port (?<port>\d+)[^']* for '(?<place>[^']+)'")]
    private static partial Regex Finding();
}
