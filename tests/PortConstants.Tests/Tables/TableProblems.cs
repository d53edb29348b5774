using Microsoft.CodeAnalysis.Testing;
using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>Holds the problems of tables against markup in their text: <c>{|PORT103:99999|}</c> marks the expected cell.</summary>
public static class TableProblems
{
    /// <summary>Reads one table by itself and verifies its problems.</summary>
    /// <returns>The table.</returns>
    public static PortTable Verify(string markedText) => Verify(File("own.csv", markedText));

    /// <summary>An own file of the class <c>Ports</c>.</summary>
    public static (TableSettings Settings, string Text) File(string path, string markedText) =>
        (new TableSettings(path, IsPackaged: false, "PortConstants", "Ports", ""), markedText);

    /// <summary>A packaged file of the class <c>Ports</c>.</summary>
    public static (TableSettings Settings, string Text) PackagedFile(string path, string markedText) =>
        (new TableSettings(path, IsPackaged: true, "PortConstants", "Ports", ""), markedText);

    /// <summary>Joins the files of one class and verifies the problems of each and those between them.</summary>
    /// <returns>The table.</returns>
    public static PortTable Verify(params (TableSettings Settings, string MarkedText)[] files)
    {
        var expected = new List<string>();
        var found = new List<string>();
        var details = new List<TableFileDetails>();
        var sources = new List<PortTableSource>();
        foreach (var (settings, marked) in files)
        {
            TestFileMarkupParser.GetPositionsAndSpans(marked, out var text, out _, out var spans);
            expected.AddRange(spans.SelectMany(rule => rule.Value.Select(span => Show(settings.Path, rule.Key, text, span.Start, span.Length))));

            var detail = new TableFileDetails();
            sources.Add(new PortTableSource(settings, PortTableFile.Read(text, detail)));
            details.Add(detail);
            found.AddRange(detail.Problems.Select(problem => Show(settings.Path, "PORT" + (int)problem.Kind, text, problem.Start, problem.Length)));
        }

        var texts = files.Select(file => { TestFileMarkupParser.GetPositionsAndSpans(file.MarkedText, out var text, out _, out _); return text; }).ToArray();
        var problems = new List<TableProblem>();
        var table = PortTableMerger.Build(sources, details, problems);
        found.AddRange(problems.Select(problem => Show(files[problem.File].Settings.Path, "PORT" + (int)problem.Kind, texts[problem.File], problem.Start, problem.Length)));

        Assert.Equal(expected.Order(), found.Order());
        return table;
    }

    private static string Show(string path, string rule, string text, int start, int length) =>
        $"{path}: {rule} at {start}: <{text.Substring(start, length)}>";
}
