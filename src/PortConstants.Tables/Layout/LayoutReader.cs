namespace PortConstants.Tables;

/// <summary>Finds the columns of a file.</summary>
internal static class LayoutReader
{
    /// <summary>Reads the header.</summary>
    /// <returns><see langword="null"/>, and a reported mistake, if the file is no port table.</returns>
    public static TableLayout? Read(string text, ProblemReporter problems)
    {
        var records = new CsvReader(text);
        if (!records.Read())
        {
            problems.Report(TableProblemKind.NoTable, 0, 0, "The table is empty: begin it with the header 'port,name'");
            return null;
        }
        RowShape.ReportQuotes(records, problems);
        var columns = new TableColumns();
        columns.Read(records);
        if (columns.Has(TableColumn.Port) && columns.Has(TableColumn.Name))
            return new TableLayout(text, records, columns);

        ReportMissingColumns(records, columns, problems);
        return null;
    }

    private static void ReportMissingColumns(CsvReader records, TableColumns columns, ProblemReporter problems)
    {
        var start = records[0].Start;
        var missing = columns.Has(TableColumn.Port) ? "'name'" : columns.Has(TableColumn.Name) ? "'port'" : "'port' and no 'name'";
        problems.Report(TableProblemKind.NoTable, start, records[columns.Count - 1].End - start,
            $"The table has no {missing} column: begin it with a header such as 'port,name,description', with commas between the columns");
    }
}
