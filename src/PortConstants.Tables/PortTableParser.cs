namespace PortConstants.Tables;

/// <summary>Reads one CSV file into rows: judges each row by itself.</summary>
internal sealed class PortTableParser(string text, TableFileDetails? details)
{
    private readonly CsvReader _csv = new(text);
    private readonly TableColumns _columns = new();
    private readonly (CsvCell Cell, string? Value)[] _last = new (CsvCell, string?)[TableColumns.Known];
    private readonly List<PortRow> _rows = [];

    public PortTableFile Read()
    {
        if (ReadHeader())
        {
            var hasRecord = false;
            while (_csv.Read())
            {
                hasRecord = true;
                ReadRow();
            }
            if (!hasRecord)
                Report(TableProblemKind.NoTable, 0, 0, "The table has no row: write one below the header, such as '443,Https'");
        }
        return new PortTableFile(_columns.IsRegistry, new EquatableArray<PortRow>([.. _rows]));
    }

    private bool ReadHeader()
    {
        if (!_csv.Read())
        {
            Report(TableProblemKind.NoTable, 0, 0, "The table is empty: begin it with the header 'port,name'");
            return false;
        }
        ReportQuotes();
        _columns.Read(_csv);
        if (_columns.Has(TableColumn.Port) && _columns.Has(TableColumn.Name))
            return true;

        var last = _csv[_columns.Count - 1];
        var start = _csv[0].Start;
        var missing = _columns.Has(TableColumn.Port) ? "'name'" : _columns.Has(TableColumn.Name) ? "'port'" : "'port' and no 'name'";
        Report(TableProblemKind.NoTable, start, last.End - start,
            $"The table has no {missing} column: begin it with a header such as 'port,name,description', with commas between the columns");
        return false;
    }

    private void ReadRow()
    {
        if (!HasRightShape() || IsBlank())
            return;

        int port = _columns[TableColumn.Port], name = _columns[TableColumn.Name];
        if (_columns.IsRegistry && (_csv.IsBlank(port) || _csv.IsBlank(name)))
            return;

        var ports = ReadPorts(port);
        var identifier = ReadName(name);
        if (ports is null || identifier is null)
            return;

        Add(new PortRow(
            identifier,
            ports.Value,
            ReadMembers(identifier, ports.Value),
            ReadProtocols(),
            ReadLine(TableColumn.Risk),
            ReadCounterpart(),
            ReadLine(TableColumn.Description)), name);
    }

    private void Add(PortRow row, int name)
    {
        var last = _rows.Count - 1;
        if (last >= 0 && IsContinued(_rows[last], row))
        {
            _rows[last] = _rows[last].Join(row);
            return;
        }
        _rows.Add(row);
        details?.Cells.Add(new RowCells(_csv[name], CellOf(TableColumn.Members), CellOf(TableColumn.Encrypted)));
    }

    /// <summary>
    /// One service on several protocols: the registry has a row for each, one below the other. A row that names other rows stays
    /// by itself until these are known: what is wrong with its cells has to be said there.
    /// </summary>
    private static bool IsContinued(PortRow row, PortRow next) =>
        ReferenceEquals(row.Name, next.Name) && row.Ports.Equals(next.Ports) && next.Encrypted.Length == 0 && next.Members.Count == 0;

    private bool HasRightShape()
    {
        ReportQuotes();
        if (_csv.Error != CsvError.None)
            return false;
        if (_csv.Count == _columns.Count || IsBlank())
            return true;

        // What is missing at the end of a line shifts no cell, what is too much may.
        var isShort = _csv.Count < _columns.Count;
        int start = isShort ? _csv[_csv.Count - 1].End : _csv[_columns.Count].Start, end = _csv[_csv.Count - 1].End;
        Report(TableProblemKind.BrokenCsv, start, end - start,
            $"The row has {_csv.Count} fields where the header has {_columns.Count}: " + (isShort
                ? "add a comma for each empty field at its end"
                : "put a field that holds a comma in quotes, and take away what is too much"));
        return isShort && _columns[TableColumn.Port] < _csv.Count && _columns[TableColumn.Name] < _csv.Count;
    }

    private void ReportQuotes()
    {
        if (_csv.Error == CsvError.None)
            return;
        var cell = _csv[_csv.ErrorCell];
        Report(TableProblemKind.BrokenCsv, cell.Start - 1, cell.Length + 1, _csv.Error == CsvError.UnclosedQuote
            ? "The quote that opens here never closes: close it, or write a quote inside a quoted cell twice"
            : "Text follows the closing quote: put the whole cell in quotes, and write a quote inside it twice");
    }

    private PortSet? ReadPorts(int index)
    {
        var cell = _csv[index];
        var error = PortSet.Parse(text, cell.Start, cell.Length, out var ports);
        if (error == PortSetError.None)
            return ports;
        if (details is not null)
        {
            Report(TableProblemKind.BadPort, cell, error switch
            {
                PortSetError.Empty => "A port is missing: write a number from 0 to 65535, a range such as 20-21, or a list in quotes such as \"5631, 5632\"",
                PortSetError.Reversed => $"The range '{Quote(index)}' is reversed: write the lower port first",
                PortSetError.OutOfRange => $"'{Quote(index)}' is outside 0-65535, all that the 16 bits of a port hold: write a number from 0 to 65535",
                _ => $"'{Quote(index)}' is not a port: write a number from 0 to 65535, a range such as 20-21, or a list in quotes such as \"5631, 5632\"",
            });
        }
        return null;
    }

    private string? ReadName(int index)
    {
        if (Repeated(TableColumn.Name, index) is { } same)
            return same;
        var identifier = Identifier.From(_csv.GetText(index));
        Remember(TableColumn.Name, index, identifier);
        if (identifier is null && details is not null)
        {
            Report(TableProblemKind.BadName, _csv[index], _csv.IsBlank(index)
                ? "The row has no name: write a C# identifier such as Https"
                : $"'{Quote(index)}' gives no C# identifier: write a name of letters and digits, of at most {Identifier.MaxLength} characters");
        }
        return identifier;
    }

    private EquatableArray<string> ReadMembers(string name, PortSet ports)
    {
        var index = IndexOf(TableColumn.Members);
        if (index < 0 || _csv.IsBlank(index))
            return EquatableArray<string>.Empty;

        var words = _csv.GetText(index).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var members = Array.ConvertAll(words, Identifier.From);
        if (ports.IsSingle && members.Length == 1 && members[0] == name)
            return EquatableArray<string>.Empty;

        if (ports.IsSingle)
            Report(TableProblemKind.MembersMismatch, _csv[index], "A row of one port has no members: leave the cell empty, the name is the constant's");
        else if (members.Length != ports.Count)
            Report(TableProblemKind.MembersMismatch, _csv[index], $"The number of names, {members.Length}, is not that of the ports, {ports.Count}: write one name for each port, in their order, with spaces between, or leave the cell empty");
        else if (Array.IndexOf(members, null) is >= 0 and var bad)
            Report(TableProblemKind.MembersMismatch, _csv[index], $"'{CellText.Shorten(words[bad])}' gives no C# identifier: write letters and digits");
        else
            return new EquatableArray<string>(members!);
        return EquatableArray<string>.Empty;
    }

    private string ReadProtocols()
    {
        var index = IndexOf(TableColumn.Protocol);
        if (index < 0)
            return "";
        var protocols = Protocols.Parse(text, _csv[index].Start, _csv[index].Length, out var unknown);
        if (unknown is not null)
            Report(TableProblemKind.UnknownProtocol, _csv[index], $"'{CellText.Shorten(unknown)}' is no transport protocol: write tcp, udp, sctp or dccp, or several joined by '/'");
        return protocols;
    }

    private string ReadCounterpart()
    {
        var index = IndexOf(TableColumn.Encrypted);
        if (index < 0 || _csv.IsBlank(index))
            return "";
        var name = _csv.GetText(index);
        return Identifier.From(name) ?? CellText.Shorten(name);
    }

    /// <summary>The text of a cell in one line: what is white space, even a line break, becomes one space.</summary>
    private string ReadLine(TableColumn column)
    {
        var index = IndexOf(column);
        if (index < 0 || _csv[index].Length == 0)
            return "";
        if (Repeated(column, index) is { } same)
            return same;
        var line = CellText.InOneLine(_csv.GetText(index));
        Remember(column, index, line);
        return line;
    }

    /// <summary>What the cell of the row above gave, if it holds the same text: a registry says most things two to four times.</summary>
    private string? Repeated(TableColumn column, int index)
    {
        var (last, value) = _last[(int)column];
        var cell = _csv[index];
        return last.Length == cell.Length && string.CompareOrdinal(text, last.Start, text, cell.Start, cell.Length) == 0 ? value : null;
    }

    private void Remember(TableColumn column, int index, string? value) => _last[(int)column] = (_csv[index], value);

    private int IndexOf(TableColumn column)
    {
        var index = _columns[column];
        return index < _csv.Count ? index : -1;
    }

    private CsvCell CellOf(TableColumn column) => IndexOf(column) is >= 0 and var index ? _csv[index] : default;

    private bool IsBlank()
    {
        for (var i = 0; i < _csv.Count; i++)
        {
            if (!_csv.IsBlank(i))
                return false;
        }
        return true;
    }

    private string Quote(int index) => CellText.Shorten(_csv.GetText(index));

    private void Report(TableProblemKind kind, CsvCell cell, string message) => Report(kind, cell.Start, cell.Length, message);

    private void Report(TableProblemKind kind, int start, int length, string message) =>
        details?.Problems.Add(new TableProblem(kind, start, length, message));
}
