using System.Text.RegularExpressions;
using PortConstants.Tables;
using PortConstants.Tool.Formats;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Formats;

/// <summary>No text of a report is anything but text, in any format.</summary>
public sealed partial class ForeignTextTests
{
    public static TheoryData<string> Texts =>
    [
        "\u001b[31mred", "a\0b", "a\r\nb", "a\u2028b", "a\u202eb", "a\u2066b", "\u0085",
        "##[error]x", "##vso[task.setvariable variable=PATH]/evil", "::set-output name=a::b", "##teamcity[x]", "a\n::error::b",
        "=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "\t=1", " =1", "＝1",
        "<script>alert(1)</script>", "[link](javascript:alert(1))", "![x](http://a/b.png)", "`a` | b |", "a`b", "**bold**", "# title",
        "a\"]; evil[\"b", "end", "a --> b", "%%{init: {}}%%", "#quot;", "```\nflowchart", "a|b", "$$x$$", "<!-- ", "&lt;", "|---|", "\\",
        "@everyone", "x\ty",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reports_HaveNoControlCharactersAndNoCommands(string text)
    {
        foreach (var report in All(text))
        {
            Assert.DoesNotMatch(Control(), report);
            Assert.DoesNotMatch(Command(), report);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Markdown_HasTheSameFormForEveryText(string text)
    {
        var expected = Markdown("text").Split('\n').Select(Form);

        Assert.Equal(expected, Markdown(text).Split('\n').Select(Form));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Csv_HasOneRowAFlowAndNoFormula(string text)
    {
        var csv = new CsvReader(CsvReport.Write(Report(text), _ => text));
        var records = 0;
        for (; csv.Read(); records++)
        {
            Assert.Equal(11, csv.Count);
            for (var cell = 0; cell < csv.Count; cell++)
                Assert.DoesNotMatch("^[\\s\uFEFF]*[=+@＝＋－＠-]", csv.GetText(cell));
        }
        Assert.Equal(4, records);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Terminal_HasTheSameLinesForEveryText(string text) => Assert.Equal(
        TextReport.Write(Report("text")).ToString().Split('\n').Length, TextReport.Write(Report(text)).ToString().Split('\n').Length);

    private static IEnumerable<string> All(string text)
    {
        var report = Report(text);
        yield return TextReport.Write(report).ToString();
        yield return MarkdownReport.Write(report, _ => "");
        yield return CsvReport.Write(report, _ => "");
        yield return SarifReport.Write(report);
        yield return ReportJson.Write(report);
    }

    private static string Markdown(string text) => MarkdownReport.Write(Report(text), _ => text);

    // What a report from a file may have anywhere.
    private static PortReport Report(string text) => ShownReport.From(Reports.Report(
        [Reports.Project("App/App.csproj") with { Name = text }, Reports.Project("B.csproj", problem: text)],
        Reports.Port(4445, host: text, name: text, risk: text) with { File = text, Place = text },
        Reports.Port(4446, "listens", name: text, line: 2) with { Service = text }) with
    {
        Findings = [Reports.Finding("PORT003", text, line: 9) with { File = text }],
        Outside = [new OutsidePlace("App/App.csproj", text, 1, text)],
    });

    // The line without what people and machines wrote into it: its cells, its code, its arrows.
    private static string Form(string line)
    {
        line = Code().Replace(Escaped().Replace(line, ""), "`");
        line = Label().Replace(line, "\"");
        return new string([.. line.Where("|[]<*".Contains)]);
    }

    [GeneratedRegex(@"[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069-[\n]]")]
    private static partial Regex Control();

    [GeneratedRegex(@"##(vso|teamcity)?\[|^::[a-z]|::set-output|::error", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"\\[\\`*_\[\]<>|~$#]")]
    private static partial Regex Escaped();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Label();
}
