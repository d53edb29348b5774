using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>The rows of a table in one line: <c>Orders 7310 tcp, Workers 7320-7329</c>.</summary>
public static class TableRows
{
    /// <summary>Reads a text, which must have no mistake.</summary>
    public static string Of(string text) => Of(text, ColumnSettings.None);

    /// <summary>Reads a text whose columns the project tells, which must have no mistake.</summary>
    public static string Of(string text, ColumnSettings columns)
    {
        var details = new TableFileDetails();
        var file = PortTableFile.Read(text, columns, details);
        Assert.Empty(details.Problems.Where(problem => problem.Kind != TableProblemKind.ColumnsGuessed).Select(problem => problem.Message));
        return Of(PortTableMerger.Build([new PortTableSource(TableProblems.File("own.csv", "").Settings, file)]));
    }

    /// <summary>The rows of a table.</summary>
    public static string Of(PortTable table) =>
        string.Join(", ", table.Rows.Select(row => $"{row.Name} {row.Ports} {row.Protocols}".TrimEnd()));
}
