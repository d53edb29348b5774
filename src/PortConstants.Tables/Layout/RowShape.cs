namespace PortConstants.Tables;

/// <summary>Compares the shape of the current record with that of the header: its quotes and its number of fields.</summary>
internal sealed class RowShape(TableLayout layout, ProblemReporter problems)
{
    private readonly RecordReader _record = layout.Records;
    private readonly TableColumns _columns = layout.Columns;
    private readonly bool _isDrawn = layout.Dialect.Delimiter is '|' or ' ' && !layout.IsServices;

    /// <summary>Whether the record has all that a row needs; reports what is wrong with it.</summary>
    public bool IsReadable()
    {
        if (_record.Error != CsvError.None)
        {
            ReportQuotes(_record, problems);
            return false;
        }
        if (_record.Count == _columns.Count || _record.IsBlank())
            return !_isDrawn || !IsRule();
        if (_isDrawn && IsRule())
            return false;

        // A Markdown table fills its rows up. What is missing at the end of a line shifts no cell, what is too much may.
        var isShort = _record.Count < _columns.Count;
        int start = isShort ? _record[_record.Count - 1].End : _record[_columns.Count].Start, end = _record[_record.Count - 1].End;
        problems.Report(TableProblemKind.BrokenCsv, start, end - start,
            $"The row has {_record.Count} fields where the {(layout.HasHeader ? "header" : "first row")} has {_columns.Count}: " + (isShort
                ? $"add a {layout.Dialect.DelimiterName} for each empty field at its end"
                : layout.Dialect.IsMarkdown ? "write a bar inside a field as \\|, and take away what is too much"
                : $"put a field that holds a {layout.Dialect.DelimiterName} in quotes, and take away what is too much"));
        return isShort && _columns.LastRequired < _record.Count;
    }

    /// <summary>Reports a mistake in the quotes of a record.</summary>
    public static void ReportQuotes(RecordReader record, ProblemReporter problems)
    {
        if (record.Error == CsvError.None)
            return;
        var cell = record[record.ErrorCell];
        problems.Report(TableProblemKind.BrokenCsv, cell.Start - 1, cell.Length + 1, record.Error == CsvError.UnclosedQuote
            ? "The quote that opens here never closes: close it, or write a quote inside a quoted cell twice"
            : "Text follows the closing quote: put the whole cell in quotes, and write a quote inside it twice");
    }

    /// <summary>Whether the record is the line below the header of a drawn table.</summary>
    private bool IsRule()
    {
        var (start, end) = (_record[0].Start, _record[_record.Count - 1].End);
        for (var i = start; i < end; i++)
        {
            if (_record.Text[i] is not ('-' or '=' or ':' or '|' or '+' or ' '))
                return false;
        }
        return end > start;
    }
}
