using System.Text.RegularExpressions;

namespace PortConstants.Tests.Documentation;

/// <summary>The page of a rule, <c>docs/rules/PORTnnn.md</c>.</summary>
/// <param name="Text">The whole page.</param>
public sealed partial record RulePage(string Text)
{
    /// <summary>The folder of the pages in the repository.</summary>
    public const string Folder = "docs/rules";

    /// <summary>The blocks of code, each with the label on the line before it: the message, what warns and what is silent.</summary>
    public IReadOnlyList<(string Label, string Language, string Code)> Blocks { get; } =
        [.. Block().Matches(Text).Select(match => (match.Groups["label"].Value, match.Groups["language"].Value, match.Groups["code"].Value))];

    /// <summary>The message that the page shows.</summary>
    public string Message => Blocks.Single(block => block.Label == "## What it says").Code.TrimEnd();

    /// <summary>The examples that the rule reports.</summary>
    public IEnumerable<RuleExample> Failing => ExamplesUnder("Warns:");

    /// <summary>The examples that it does not.</summary>
    public IEnumerable<RuleExample> Fixed => ExamplesUnder("Is silent:");

    /// <summary>The page of a rule.</summary>
    public static RulePage Of(string id) => new(TestFolders.Read($"{Folder}/{id}.md").ReplaceLineEndings("\n"));

    private IEnumerable<RuleExample> ExamplesUnder(string label) =>
        Blocks.Where(block => block.Label == label).Select(block => new RuleExample(block.Language, block.Code));

    [GeneratedRegex(@"^(?<label>.+)\n\n```(?<language>\w+)\n(?<code>[^`]*)```$", RegexOptions.Multiline)]
    private static partial Regex Block();
}
