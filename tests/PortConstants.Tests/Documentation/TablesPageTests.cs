using System.Text.RegularExpressions;
using PortConstants.Tests.Tables;

namespace PortConstants.Tests.Documentation;

/// <summary><c>docs/tables.md</c>: every table that it shows gives the rows that it tells.</summary>
public partial class TablesPageTests
{
    private static string Page => TestFolders.Read("docs/tables.md").ReplaceLineEndings("\n");

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match example in Example().Matches(Page))
                examples.Add(example.Groups["table"].Value, example.Groups["rows"].Value.Replace("`", ""));
            return examples;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public async Task Example_GivesItsRows(string table, string rows)
    {
        Assert.Equal(rows, TableRows.Of(table));
        Assert.DoesNotContain(await new Example("company-ports.csv", table).AnalyzeAsync(), diagnostic => diagnostic.Id != "PORT112");
    }

    [Fact]
    public void EveryTable_IsATest() =>
        Assert.Equal(Page.Split("```csv").Length - 1 + Page.Split("```text").Length - 1, Examples.Count);

    [GeneratedRegex(@"```(csv|text)\n(?<table>[^`]+)```\n\nGives: (?<rows>.+)$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
