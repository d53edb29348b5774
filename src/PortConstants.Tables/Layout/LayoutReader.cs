namespace PortConstants.Tables;

/// <summary>
/// Finds out how a file is written and where its columns are: by its header in one of the dialects, as a Unix list of services, or by
/// what the columns hold.
/// </summary>
internal sealed class LayoutReader(string text, ColumnSettings settings, ProblemReporter problems)
{
    // Reports and spreadsheets put a title above the header.
    private const int MaxTitleRecords = 8;

    private readonly TableDialect[] _dialects = TableDialect.CandidatesFor(text);
    private bool _isRefused;

    /// <summary>Reads up to the first row.</summary>
    /// <returns><see langword="null"/>, and a reported mistake, if the file is no port table.</returns>
    public TableLayout? Read()
    {
        var layout = settings.HasHeader == false ? null : FindHeader();
        if (layout is null && !_isRefused && settings.HasHeader != true)
            layout = FindServices() ?? GuessColumns();
        if (layout is null && !_isRefused)
            Refuse();
        return layout;
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
                var header = HeaderReader.Read(reader, settings);
                if (header.IsCertain && !IsRow(reader, header.Columns))
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

    /// <summary>Whether a record that the project's column numbers would make a header holds a port already.</summary>
    private bool IsRow(RecordReader record, TableColumns columns) =>
        settings.NamesColumn && settings.HasHeader is null
        && columns.Has(TableColumn.Port) && CellKinds.IsPort(record, columns[TableColumn.Port]);

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

    private static bool HasPort(RecordReader record)
    {
        for (var i = 0; i < record.Count; i++)
        {
            if (CellKinds.IsPort(record, i))
                return true;
        }
        return false;
    }

    /// <summary>Reports what the header lacks: the record that has the most of one, in the dialect in which it has that.</summary>
    private void Refuse()
    {
        RecordReader? best = null;
        HeaderReader? header = null;
        foreach (var dialect in _dialects)
        {
            for (var record = 0; record <= MaxTitleRecords; record++)
            {
                var reader = Skip(dialect, record);
                if (reader is null)
                    break;
                var found = HeaderReader.Read(reader, settings);
                if (header is null || Rate(found, record) > Rate(header, 0))
                    (best, header) = (reader, found);
            }
        }
        if (best is null || header is null)
        {
            Refuse("The table is empty: begin it with the header 'port,name'", 0, 0);
            return;
        }
        RowShape.ReportQuotes(best, problems);
        Refuse(header.Doubt ?? MissingColumns(best, header.Columns), best[0].Start, best[best.Count - 1].End);
    }

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

    private static string MissingColumns(RecordReader header, TableColumns columns)
    {
        if (header.Text.IndexOf('\0', header[0].Start, header[header.Count - 1].End - header[0].Start) >= 0)
            return "The text holds zeros between its letters: save the file as UTF-8, or as UTF-16 with a byte order mark";
        if (!columns.HasPorts && !columns.Has(TableColumn.Name))
        {
            return "The table has no 'port' and no 'name' column: begin it with a header such as 'port,name,description', "
                + "with commas between the columns"
                + (columns.Count > 1 ? ", or name its columns in the project with PortColumn and NameColumn" : "");
        }
        var (missing, metadata) = columns.HasPorts ? ("name", "NameColumn") : ("port", "PortColumn");
        for (var i = 0; i < header.Count; i++)
        {
            if (HeaderNames.TryFind(header.GetText(i), out _, out _) || header.IsBlank(i))
                continue;
            return $"The table has no '{missing}' column: call one so in the header, "
                + $"or name it in the project, as in {metadata}=\"{CellText.Shorten(header.GetText(i))}\"";
        }
        return $"The table has no '{missing}' column: add one";
    }

    private void Refuse(string message, int start, int end)
    {
        _isRefused = true;
        problems.Report(TableProblemKind.NoTable, start, end - start, message);
    }
}
