using System.Text.RegularExpressions;
using PortConstants.Tool.Formats;
using PortConstants.Tool.Model;
using PortConstants.Tool.Tests.Solutions;

namespace PortConstants.Tool.Tests.Containers;

/// <summary>The pages of the rules that only the command has.</summary>
public sealed partial class RulePageTests
{
    public static TheoryData<string> Rules => ["PORT201", "PORT202", "PORT203", "PORT204"];

    [Theory, MemberData(nameof(Rules))]
    public void Page_HasTheSectionsAndTheIndexTheTitle(string rule)
    {
        var page = BuiltShop.Read($"docs/rules/{rule}.md");

        Assert.StartsWith($"# {rule}: {RuleTitles.Of(rule)}\n", page);
        Assert.Equal(["Message", "Why", "Example", "What it leaves alone", "Options"], Section().Matches(page).Select(match => match.Groups[1].Value));
        Assert.Contains($"| [{rule}]({rule}.md) | {RuleTitles.Of(rule)} | {Row().Match(page).Groups[1].Value} |\n", BuiltShop.Read("docs/rules/README.md"));
        Assert.Contains($"| [{rule}](docs/rules/{rule}.md) | ", BuiltShop.Read("README.md"));
    }

    [Theory, MemberData(nameof(Rules))]
    public void FailingExamples_AreReportedWithTheMessage(string rule)
    {
        var page = BuiltShop.Read($"docs/rules/{rule}.md");
        var found = Examples(page, "Warns").Select(example => Assert.Single(Find(rule, page, example))).ToArray();

        Assert.Contains(MessageOf(page), found.Select(finding => finding.Message));
        Assert.All(found, finding => Assert.Equal(finding.Severity, Row().Match(page).Groups[1].Value.Split(" | ")[1]));
    }

    [Theory, MemberData(nameof(Rules))]
    public void OtherExamples_AreNot(string rule)
    {
        var page = BuiltShop.Read($"docs/rules/{rule}.md");

        Assert.NotEmpty(Examples(page, "Is silent"));
        Assert.All(Examples(page, "Is silent"), example => Assert.Empty(Find(rule, page, example)));
    }

    private static IEnumerable<ReportedFinding> Find(string rule, string page, string compose)
    {
        using var folder = new ContainerFolder();
        var dockerfile = Dockerfile().Match(page);
        if (dockerfile.Success)
            folder.WithWeb("Web/Web.csproj").With("Web/Dockerfile", dockerfile.Groups[1].Value);
        return folder.With("compose.yaml", compose).Read().Findings.Where(finding => finding.Rule == rule);
    }

    private static string MessageOf(string page) => Message().Match(page).Groups[1].Value;

    private static IEnumerable<string> Examples(string page, string label) =>
        Example().Matches(page).Where(match => match.Groups[1].Value == label).Select(match => match.Groups[2].Value);

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"\|---\|---\|---\|\n\| (.+) \|\n")]
    private static partial Regex Row();

    [GeneratedRegex("```text\n(.+)\n```")]
    private static partial Regex Message();

    [GeneratedRegex("```dockerfile\n([^`]+)```")]
    private static partial Regex Dockerfile();

    [GeneratedRegex("^(Warns|Is silent), in `compose.yaml`:\n\n```yaml\n([^`]+)```", RegexOptions.Multiline)]
    private static partial Regex Example();
}
