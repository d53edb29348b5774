using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PortConstants.Tests.Repository;

/// <summary>The changelog: release notes are cut out of it, by <c>eng/release-notes.sh</c>.</summary>
public partial class ChangelogTests
{
    [Fact]
    public void CurrentVersion_HasASection()
    {
        var version = XDocument.Parse(TestFolders.Read("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

        Assert.Equal(version, Sections()[0].Groups["version"].Value);
    }

    [Fact]
    public void EveryOlderVersion_HasADate() => Assert.All(Sections().Skip(1), section => Assert.True(section.Groups["date"].Success, section.Value));

    [Fact]
    public void EverySection_SaysSomething() => Assert.All(Sections(), section => Assert.NotEmpty(section.Groups["text"].Value.Trim()));

    [Fact]
    public void EveryHeading_IsAVersion() =>
        Assert.Equal(TestFolders.Read("CHANGELOG.md").Split('\n').Count(line => line.StartsWith("## ", StringComparison.Ordinal)), Sections().Count);

    private static MatchCollection Sections() => Section().Matches(TestFolders.Read("CHANGELOG.md").ReplaceLineEndings("\n"));

    [GeneratedRegex(@"^## (?<version>\d+\.\d+\.\d+)(, (?<date>\d{4}-\d\d-\d\d)|, not yet released)?\n(?<text>(?:(?!## ).*(\n|$))*)", RegexOptions.Multiline)]
    private static partial Regex Section();
}
