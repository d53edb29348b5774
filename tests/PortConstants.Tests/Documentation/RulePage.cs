using System.Text.RegularExpressions;

namespace PortConstants.Tests.Documentation;

/// <summary>The page of a rule, <c>docs/rules/PORTnnn.md</c>.</summary>
/// <param name="Text">The whole page.</param>
public sealed partial record RulePage(string Text)
{
    /// <summary>The folder of the pages in the repository.</summary>
    public const string Folder = "docs/rules";

    /// <summary>The message that the page shows.</summary>
    public string Message => Block().Matches(Text).Single(match => match.Groups["label"].Value == "## Message").Groups["code"].Value.TrimEnd();

    /// <summary>The examples that the rule reports.</summary>
    public IEnumerable<Example> Failing => ExamplesUnder("Warns");

    /// <summary>The examples that it does not.</summary>
    public IEnumerable<Example> Fixed => ExamplesUnder("Is silent");

    /// <summary>The page of a rule.</summary>
    public static RulePage Of(string id) => new(TestFolders.Read($"{Folder}/{id}.md").ReplaceLineEndings("\n"));

    private IEnumerable<Example> ExamplesUnder(string label) => Block().Matches(Text)
        .Where(match => match.Groups["label"].Value == label)
        .Select(match => new Example(
            match.Groups["file"] is { Success: true } file ? file.Value : FileOf(match.Groups["language"].Value),
            match.Groups["code"].Value,
            ApprovedList));

    /// <summary>The approved list of the examples, if the page shows one.</summary>
    private string? ApprovedList => Block().Matches(Text).FirstOrDefault(match => match.Groups["label"].Value == "The approved list")?.Groups["code"].Value;

    /// <summary>The file of an example if the page does not name it.</summary>
    private static string FileOf(string language) => language switch
    {
        "csharp" => "Program.cs",
        "csv" => "company-ports.csv",
        "ini" => ".editorconfig",
        _ => throw new InvalidOperationException($"An example in {language} has to name its file."),
    };

    [GeneratedRegex(@"^(?<label>.+?)(, in `(?<file>.+)`)?:?\n\n```(?<language>\w+)\n(?<code>[^`]*)```$", RegexOptions.Multiline)]
    private static partial Regex Block();
}
