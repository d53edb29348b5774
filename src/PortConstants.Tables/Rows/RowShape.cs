namespace PortConstants.Tables;

/// <summary>Compares the shape of a record with that of the header: its quotes and its number of fields.</summary>
internal static class RowShape
{
    /// <summary>Whether the record has all that a row needs; reports what is wrong with it.</summary>
    public static bool IsReadable(CsvReader record, TableColumns columns, ProblemReporter problems)
    {
        ReportQuotes(record, problems);
        if (record.Error != CsvError.None)
            return false;
        if (record.Count == columns.Count || record.IsBlank())
            return true;

        // What is missing at the end of a line shifts no cell, what is too much may.
        var isShort = record.Count < columns.Count;
        int start = isShort ? record[record.Count - 1].End : record[columns.Count].Start, end = record[record.Count - 1].End;
        problems.Report(TableProblemKind.BrokenCsv, start, end - start,
            $"The row has {record.Count} fields where the header has {columns.Count}: " + (isShort
                ? "add a comma for each empty field at its end"
                : "put a field that holds a comma in quotes, and take away what is too much"));
        return isShort && columns[TableColumn.Port] < record.Count && columns[TableColumn.Name] < record.Count;
    }

    /// <summary>Reports a mistake in the quotes of a record.</summary>
    public static void ReportQuotes(CsvReader record, ProblemReporter problems)
    {
        if (record.Error == CsvError.None)
            return;
        var cell = record[record.ErrorCell];
        problems.Report(TableProblemKind.BrokenCsv, cell.Start - 1, cell.Length + 1, record.Error == CsvError.UnclosedQuote
            ? "The quote that opens here never closes: close it, or write a quote inside a quoted cell twice"
            : "Text follows the closing quote: put the whole cell in quotes, and write a quote inside it twice");
    }
}
