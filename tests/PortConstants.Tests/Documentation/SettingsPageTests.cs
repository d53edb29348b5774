using System.IO.Enumeration;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PortConstants.Analyzers.Configuration;
using PortConstants.Tests.Configuration;

namespace PortConstants.Tests.Documentation;

/// <summary><c>docs/settings.md</c> and the README name the formats and files that are read, and the examples have the ports of their tables.</summary>
public partial class SettingsPageTests
{
    [Fact]
    public void Table_ListsTheFormats() =>
        Assert.Equal(ConfigurationFormats.All.Select(format => format.Name), Format().Matches(Read("docs/settings.md")).Select(row => row.Groups["name"].Value));

    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public async Task Example_HasThePortsOfItsTable(string format)
    {
        var example = FormatExample.Of(format);
        var ports = string.Join(", ", Number().Matches(example.Text).Select(number => number.Value).Distinct());

        var found = await new Example(example.FileName, example.Text).AnalyzeAsync(options: $"port_constants.risky_ports = {ports}\n");

        Assert.Equal(example.Ports.Order(), found.Where(diagnostic => diagnostic.Id == "PORT001").Select(diagnostic => Finding().Match(diagnostic.GetMessage()))
            .Select(match => (Setting: match.Groups["setting"].Value, Port: match.Groups["port"].Value)).Order());
    }

    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public void FilesOfAFormat_AreReadInItAndWithoutAMark(string format)
    {
        var example = FormatExample.Of(format);
        Assert.All(example.FileNames, file => Assert.True(example.Format.IsFileName(file), file));
        Assert.All(example.FileNames, file => Assert.Contains(ReadByDefault, name => FileSystemName.MatchesSimpleExpression(name, file)));
    }

    [Fact]
    public void FilesThatAreReadWithoutAMark_AreInTheTable()
    {
        var files = ConfigurationFormats.All.SelectMany(format => FormatExample.Of(format.Name).FileNames).ToArray();
        Assert.All(ReadByDefault, name => Assert.Contains(files, file => FileSystemName.MatchesSimpleExpression(name, file)));
    }

    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public void Readme_NamesAFileOfTheFormat(string format) =>
        Assert.Contains(FormatExample.Of(format).FileNames, file => Read("README.md").Contains($"`{file}`", StringComparison.Ordinal));

    /// <summary>The names in the list of the package, without folders.</summary>
    private static IEnumerable<string> ReadByDefault =>
        XDocument.Parse(Read("buildTransitive/PortConstants.Settings.targets")).Descendants("_PortSettingsFiles").Single().Value
            .Split(';').Select(file => file.Trim().Split('/')[^1]);

    private static string Read(string path) => TestFolders.Read(path).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^\| \[(?<name>[^\]]+)\]\(#\w+\) \|", RegexOptions.Multiline)]
    private static partial Regex Format();

    [GeneratedRegex(@"\b7\d{3}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"^Port (?<port>\d+)[^']* for '(?<setting>[^']+)'")]
    private static partial Regex Finding();
}
