namespace PortConstants.Tables;

/// <summary>
/// Finds out how a file is written and where its columns are: by the header of a Markdown table, by its header in one of the dialects,
/// as a Unix list of services, by a header that is a comment, or by what the columns hold.
/// </summary>
internal sealed class LayoutReader(string text, ColumnSettings settings, ProblemReporter problems)
{
    // Reports and spreadsheets put a title above the header.
    private const int MaxTitleRecords = 8;

    // A document of many tables describes other things than ports.
    private const int MaxMarkdownTables = 200;

    private readonly TableDialect[] _dialects = TableDialect.CandidatesFor(text);
    private readonly TableDialect[] _drawn = settings.HasHeader == false
        ? []
        : [.. MarkdownReader.FindHeaders(text).Take(MaxMarkdownTables).Select(TableDialect.Markdown)];

    private bool _isRefused;

    /// <summary>Reads up to the first row.</summary>
    /// <returns><see langword="null"/>, and a reported mistake, if the file is no port table.</returns>
    public TableLayout? Read()
    {
        var layout = settings.HasHeader == false ? null : FindDrawnHeader() ?? FindHeader();
        if (layout is null && !_isRefused && settings.HasHeader != true)
            layout = FindServices() ?? FindCommentedHeader() ?? GuessColumns();
        if (layout is null && !_isRefused)
            Refuse();
        return layout;
    }

    private TableLayout? FindDrawnHeader()
    {
        foreach (var dialect in _drawn)
        {
            var reader = Skip(dialect, 0)!;
            if (ReadHeader(dialect, 0, reader) is { IsCertain: true } header)
                return new TableLayout(dialect, reader, header.Columns, HasHeader: true);
        }
        return null;
    }

    private TableLayout? FindHeader()
    {
        var readers = new RecordReader?[_dialects.Length];
        (string Message, int Start, int End)? doubt = null;
        var hasData = false;
        for (var record = 0; record <= MaxTitleRecords && !hasData; record++)
        {
            for (var i = 0; i < readers.Length; i++)
            {
                var reader = readers[i] ??= _dialects[i].Open(text);
                if (!reader.Read())
                    continue;
                var header = ReadHeader(_dialects[i], record, reader);
                if (header.IsCertain && !IsRow(_dialects[i], record, reader, header.Columns))
                {
                    RowShape.ReportQuotes(reader, problems);
                    return new TableLayout(_dialects[i], reader, header.Columns, HasHeader: true);
                }
                if (header.Doubt is not null && header.Columns.IsComplete)
                    doubt ??= (header.Doubt, reader[0].Start, reader[reader.Count - 1].End);
                hasData |= settings.HasHeader is null && HasPort(reader);
            }
        }
        if (doubt is { } found && !hasData)
            Refuse(found.Message, found.Start, found.End);
        return null;
    }

    private HeaderReader ReadHeader(TableDialect dialect, int record, RecordReader reader) =>
        HeaderReader.Read(reader, settings, new ColumnSample(() => Skip(dialect, record)));

    /// <summary>
    /// Whether a record that its texts or the project's column numbers would make a header is a row: it holds a port, and no port is below
    /// the title that it would be.
    /// </summary>
    private bool IsRow(TableDialect dialect, int record, RecordReader reader, TableColumns columns)
    {
        if (settings.HasHeader is not null || !HasPort(reader))
            return false;
        var port = columns[TableColumn.Port];
        if (settings.NamesColumn && port >= 0 && CellKinds.IsPort(reader, port))
            return true;
        return Skip(dialect, record + 1) is not { } below || !HasPortBelow(below, columns);
    }

    private TableLayout? FindServices()
    {
        if (settings.NamesColumn)
            return null;
        var start = _dialects[0].Start;
        var first = new ServicesReader(text, start);
        if (!first.Read() || !ServicesForm.IsRow(first))
            return null;
        var columns = new TableColumns(count: 3) { IsRegistry = true };
        (columns[TableColumn.Name], columns[TableColumn.Port], columns[TableColumn.Description]) = (0, 1, 2);
        return new TableLayout(_dialects[0], new ServicesReader(text, start), columns, HasHeader: false);
    }

    /// <summary>A header in the comment right above the first row: <c># Name  TCP  UDP</c>.</summary>
    private TableLayout? FindCommentedHeader()
    {
        foreach (var dialect in _dialects)
        {
            if (Skip(dialect, 0) is not { } row || row.CommentAbove() is not (>= 0 and var start))
                continue;
            var commented = dialect with { Start = start };
            var reader = commented.Open(text);
            reader.ReadComment();
            var header = HeaderReader.Read(reader, settings, new ColumnSample(() => dialect.Open(text)));
            if (header.IsCertain && reader.Count == row.Count && HasPortBelow(row, header.Columns))
                return new TableLayout(commented, reader, header.Columns, HasHeader: true);
        }
        return null;
    }

    private TableLayout? GuessColumns()
    {
        ColumnGuess? best = null;
        TableDialect dialect = default;
        foreach (var candidate in _dialects)
        {
            var guess = ColumnGuess.From(candidate.Open(text), settings);
            if ((guess.HasPort || settings.HasHeader == false) && guess.Columns.HasPorts && (best is null || IsBetter(guess, best)))
                (best, dialect) = (guess, candidate);
        }
        if (best is null)
            return null;
        if (!best.IsCertain)
        {
            Refuse(best.Doubt!, best.Start, best.End);
            return null;
        }
        if (settings.Port.Length == 0 || settings.Name.Length == 0)
        {
            problems.Report(TableProblemKind.ColumnsGuessed, best.Start, best.End - best.Start,
                $"The table has no header: {best.Describe()} were taken; begin it with '{best.Header(dialect.Delimiter)}' to be sure");
        }
        return new TableLayout(dialect, dialect.Open(text), best.Columns, HasHeader: false);
    }

    private static bool IsBetter(ColumnGuess guess, ColumnGuess best)
    {
        if (guess.IsCertain != best.IsCertain)
            return guess.IsCertain;
        return guess.IsRegular == best.IsRegular ? guess.Columns.Count > best.Columns.Count : guess.IsRegular;
    }

    private static bool HasPort(RecordReader record) => Enumerable.Range(0, record.Count).Any(i => CellKinds.IsPort(record, i));

    private static bool HasPortBelow(RecordReader row, TableColumns columns) => Array.Exists(TableColumns.OfPorts, column =>
        columns.Has(column) && columns[column] < row.Count && CellKinds.IsPort(row, columns[column]));

    /// <summary>
    /// Reports what the header lacks: that of the Markdown table, or else the record, that has the most of one, in the dialect in which it
    /// has that.
    /// </summary>
    private void Refuse()
    {
        var candidates = _drawn.Length > 0
            ? _drawn.Select(dialect => (dialect, 0))
            : _dialects.SelectMany(dialect => Enumerable.Range(0, MaxTitleRecords + 1).Select(record => (dialect, record)));
        RecordReader? best = null;
        HeaderReader? header = null;
        foreach (var (dialect, record) in candidates)
        {
            if (Skip(dialect, record) is not { } reader)
                continue;
            var found = ReadHeader(dialect, record, reader);
            if (header is null || Rate(found, record) > Rate(header, 0))
                (best, header) = (reader, found);
        }
        if (best is null || header is null)
        {
            Refuse("The table is empty: begin it with the header 'port,name'", 0, 0);
            return;
        }
        var kind = _drawn.Length == 0 ? FileKind.Of(text) : null;
        if (kind is null)
            RowShape.ReportQuotes(best, problems);
        Refuse(kind is null ? Describe(best, header)
            : $"This is {kind}, and a port table is CSV, TSV or Markdown: write a row for each port below the header 'port,name'",
                best[0].Start, best[best.Count - 1].End);
    }

    private string Describe(RecordReader best, HeaderReader header)
    {
        if (header.Doubt is { } doubt)
            return doubt;
        if (text.IndexOf('\0', best[0].Start, best[best.Count - 1].End - best[0].Start) >= 0)
            return "The text holds zeros between its letters: save the file as UTF-8, or as UTF-16 with a byte order mark";
        if (header.Columns.HasPorts || header.Columns.Has(TableColumn.Name))
            return header.DescribeMissing();
        return $"The table has no 'port' and no 'name' column{WhereSearched()}: begin it with a header such as 'port,name,description', "
            + "with commas between the columns"
            + (header.Columns.Count > 1 ? ", or name its columns in the project with PortColumn and NameColumn" : "");
    }

    /// <summary>Which lines may hold the header, where the text has more.</summary>
    private string WhereSearched() =>
        _drawn.Length == 0 && Skip(_dialects[0], MaxTitleRecords + 1) is not null ? $" in its first {MaxTitleRecords + 1} lines" : "";

    /// <summary>The records of a dialect, read up to one; <see langword="null"/>: there are fewer.</summary>
    private RecordReader? Skip(TableDialect dialect, int record)
    {
        var reader = dialect.Open(text);
        for (var i = 0; i <= record; i++)
        {
            if (!reader.Read())
                return null;
        }
        return reader;
    }

    /// <summary>How much of a header a record is. Records below the first count for the columns that they name alone.</summary>
    private static int Rate(HeaderReader header, int record) =>
        (header.Columns.HasPorts ? 100 : 0)
        + (header.Columns.Has(TableColumn.Name) ? 100 : 0)
        + (record == 0 ? Math.Min(header.Columns.Count, 99) : 0);

    private void Refuse(string message, int start, int end)
    {
        _isRefused = true;
        problems.Report(TableProblemKind.NoTable, start, end - start, message);
    }
}
