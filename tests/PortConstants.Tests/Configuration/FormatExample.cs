using System.Text.RegularExpressions;
using PortConstants.Analyzers.Configuration;

namespace PortConstants.Tests.Configuration;

/// <summary>
/// A format of settings files with its files and its example in <c>docs/settings.md</c>. What holds for every format is tested with
/// these, so that a new format is tested once the page describes it.
/// </summary>
/// <param name="Format">The format.</param>
/// <param name="FileNames">The names in the first table of the page, without folders.</param>
/// <param name="Text">The text of the example.</param>
/// <param name="Ports">The ports that the page lists for the example.</param>
public sealed partial record FormatExample(
    ConfigurationFormat Format,
    IReadOnlyList<string> FileNames,
    string Text,
    IReadOnlyList<(string Setting, string Port)> Ports)
{
    private static readonly string Page = TestFolders.Read("docs/settings.md").ReplaceLineEndings("\n");

    /// <summary>The names of all formats.</summary>
    public static TheoryData<string> Names => [.. ConfigurationFormats.All.Select(format => format.Name)];

    /// <summary>The name of a file in the format.</summary>
    public string FileName => FileNames[0].Replace("*", "");

    /// <summary>The example of the format with a name.</summary>
    public static FormatExample Of(string name)
    {
        var row = Regex.Match(Page, $@"^\| \[{name}\]\(#{name.ToLowerInvariant()}\) \|(?<files>.*)\|$", RegexOptions.Multiline);
        Assert.True(row.Success, $"The table of docs/settings.md has no row for {name}.");
        var section = Regex.Match(Page, $@"^## {name}\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        var example = Example().Match(section.Value);
        Assert.True(example.Success, $"docs/settings.md has no example of {name}.");
        return new(
            ConfigurationFormats.All.Single(format => format.Name == name),
            [.. CodeSpan().Matches(row.Groups["files"].Value).Select(file => file.Groups["text"].Value.Split('/')[^1])],
            example.Groups["code"].Value,
            [.. Row().Matches(example.Groups["table"].Value).Select(port => (port.Groups["setting"].Value, port.Groups["port"].Value))]);
    }

    [GeneratedRegex(@"This example:\n\n```\w+\n(?<code>[^`]*)```\n\nhas these ports:\n\n(?<table>(\|.*\n)+)")]
    private static partial Regex Example();

    [GeneratedRegex(@"\| `(?<setting>[^`]+)` \| (?<port>\d+) \|")]
    private static partial Regex Row();

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex CodeSpan();
}
