using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using PortConstants.Tables;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Documentation;

/// <summary>The documentation agrees with the rules: one case for each rule that the package loads.</summary>
public partial class DocumentationTests
{
    private const string Repository = "https://github.com/portconstants/portconstants/blob/";

    public static TheoryData<string> Rules => [.. PortAnalyzers.Descriptors.Select(rule => rule.Id)];

    /// <summary>A table that is too large for its look-ups is too large for a page.</summary>
    public static TheoryData<string> RulesWithExamples => [.. PortAnalyzers.Descriptors.Select(rule => rule.Id).Where(id => id != "PORT110")];

    [Theory, MemberData(nameof(Rules))]
    public void Page_ShowsTheRule(string id)
    {
        var rule = Rule(id);
        var lines = RulePage.Of(id).Text.Split('\n');

        Assert.Equal($"# {id}: {rule.Title}", lines[0]);
        Assert.Equal("| Category | Severity | Has a fix |", lines[2]);
        Assert.Equal([rule.Category, Severity(rule), HasFix(id)], Cells(lines[4]));
        Assert.Equal(
            ["Message", "Why", "Example", "What it leaves alone", "Options"],
            lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
    }

    [Theory, MemberData(nameof(Rules))]
    public void Page_SaysWhatAStrictBuildDoes(string id) =>
        Assert.Equal(
            Regex.Match(TestFolders.Read("buildTransitive/PortConstants.Strict.targets"), "<_PortStrictRule Include=\"([^\"]+)").Groups[1].Value.Split(';').Contains(id),
            RulePage.Of(id).Text.Contains("`<PortConstantsStrict>true</PortConstantsStrict>` in the project makes the rule an error"));

    [Theory, MemberData(nameof(Rules))]
    public void HelpLink_LeadsToThePageOfTheVersion(string id) =>
        Assert.Equal($"{Repository}v{XDocument.Parse(TestFolders.Read("Directory.Build.props")).Descendants("VersionPrefix").Single().Value}/{RulePage.Folder}/{id}.md", Rule(id).HelpLinkUri);

    [Theory, MemberData(nameof(Rules))]
    public void Index_ListsTheRule(string id)
    {
        var rule = Rule(id);
        var row = Assert.Single(Lines($"{RulePage.Folder}/README.md"), line => line.StartsWith($"| [{id}]({id}.md) |", StringComparison.Ordinal));
        Assert.Equal([rule.Title.ToString(), rule.Category, Severity(rule), HasFix(id)], Cells(row)[1..]);
    }

    [Theory, MemberData(nameof(Rules))]
    public void Readme_ListsTheRule(string id) =>
        Assert.Single(Lines("README.md"), line => line.StartsWith($"| [{id}]({RulePage.Folder}/{id}.md) | {Severity(Rule(id))} | ", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Rules))]
    public void ReleaseTracking_ListsTheRule(string id)
    {
        var rule = Rule(id);
        Assert.Single(
            [.. Lines("src/PortConstants.Analyzers/AnalyzerReleases.Shipped.md"), .. Lines("src/PortConstants.Analyzers/AnalyzerReleases.Unshipped.md")],
            line => line == $"{id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")} | [{rule.Title}]({Repository}main/{RulePage.Folder}/{id}.md)");
    }

    [Theory, MemberData(nameof(RulesWithExamples))]
    public async Task FailingExample_Reports(string id)
    {
        var page = RulePage.Of(id);
        var messages = new List<string>();

        Assert.NotEmpty(page.Failing);
        foreach (var example in page.Failing)
        {
            var found = (await example.AnalyzeAsync(EnabledFor(id))).Where(diagnostic => diagnostic.Id == id).ToArray();
            Assert.NotEmpty(found);
            Assert.Empty(example.LinesWithNumbers.Except(found.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line)));
            messages.AddRange(found.Select(diagnostic => diagnostic.GetMessage()));
        }
        Assert.Contains(page.Message, messages);
    }

    [Theory, MemberData(nameof(RulesWithExamples))]
    public async Task FixedExample_StaysSilent(string id)
    {
        var page = RulePage.Of(id);

        Assert.NotEmpty(page.Fixed);
        foreach (var example in page.Fixed)
            Assert.DoesNotContain(await example.AnalyzeAsync(EnabledFor(id)), diagnostic => diagnostic.Id == id || diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void EveryPage_BelongsToARule() =>
        Assert.Equal(
            PortAnalyzers.Descriptors.Select(rule => rule.Id),
            Directory.GetFiles(Path.Combine(TestFolders.Repository, RulePage.Folder), "PORT*.md").Select(Path.GetFileNameWithoutExtension)
                .Where(id => !IsOfTheCommand(id!)).Order());

    [Fact]
    public void EveryOption_IsDocumented()
    {
        var options = PortAnalyzers.Assembly.GetType("PortConstants.Analyzers.Project.PortOptions")!
            .GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order();

        Assert.Equal(options, OptionsIn("README.md"));
        Assert.Equal(options, Directory.GetFiles(Path.Combine(TestFolders.Repository, RulePage.Folder), "*.md").SelectMany(OptionsIn).Distinct().Order());
    }

    [Fact]
    public async Task Readme_ShowsATableWithoutAMistake()
    {
        var table = Table().Match(TestFolders.Read("README.md").ReplaceLineEndings("\n")).Groups[1].Value;
        Assert.Contains("OrdersLegacy", table);
        Assert.Empty(await new Example("company-ports.csv", table).AnalyzeAsync());
    }

    [Fact]
    public void EveryTypingError_IsOnItsPage()
    {
        var page = RulePage.Of("PORT007").Text;
        var csv = new CsvReader(TestFolders.Read("data/typing-errors.csv"));
        Assert.True(csv.Read());
        while (csv.Read())
            Assert.Matches($@"\| {csv.GetText(0)} \| {csv.GetText(1)} \| .+ \| {Regex.Escape(csv.GetText(4))} \|", page);
    }

    // Only a whole repository shows them: the tests of the command hold their pages.
    private static bool IsOfTheCommand(string id) => id.StartsWith("PORT2", StringComparison.Ordinal);

    private static DiagnosticDescriptor Rule(string id) => PortAnalyzers.Descriptors.Single(rule => rule.Id == id);

    /// <summary>The severity as people write it in an .editorconfig.</summary>
    private static string Severity(DiagnosticDescriptor rule) =>
        !rule.IsEnabledByDefault ? "off" : rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : rule.DefaultSeverity.ToString().ToLowerInvariant();

    private static string? EnabledFor(string id) => Rule(id).IsEnabledByDefault ? null : id;

    private static string HasFix(string id) =>
        PortAnalyzers.CreateFixers(LanguageNames.CSharp).Any(fixer => fixer.FixableDiagnosticIds.Contains(id)) ? "yes" : "no";

    private static string[] Cells(string row) => row.Split('|', StringSplitOptions.TrimEntries)[1..^1];

    private static string[] Lines(string path) => TestFolders.Read(path).ReplaceLineEndings("\n").Split('\n');

    private static IEnumerable<string> OptionsIn(string path) =>
        OptionName().Matches(TestFolders.Read(path)).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"```csv\n([^`]+)```")]
    private static partial Regex Table();

    [GeneratedRegex(@"\bport_constants\.\w+")]
    private static partial Regex OptionName();
}
