namespace PortConstants.Tables;

/// <summary>Reads one CSV file into rows: finds the columns by their headers and judges each row by itself.</summary>
internal sealed class PortTableReader(string text, TableFileDetails? details)
{
    private static readonly (string Header, TableColumn Column, bool IsRegistry)[] Headers =
    [
        ("port", TableColumn.Port, false),
        ("port number", TableColumn.Port, true),
        ("name", TableColumn.Name, false),
        ("service name", TableColumn.Name, true),
        ("members", TableColumn.Members, false),
        ("protocol", TableColumn.Protocol, false),
        ("transport protocol", TableColumn.Protocol, true),
        ("risk", TableColumn.Risk, false),
        ("encrypted", TableColumn.Encrypted, false),
        ("description", TableColumn.Description, false),
    ];

    private readonly CsvReader _csv = new(text);
    private readonly int[] _columns = [.. Enumerable.Repeat(-1, Headers.Max(header => (int)header.Column) + 1)];
    private readonly List<PortRow> _rows = [];
    private int _columnCount;
    private bool _isRegistry;

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
        return new PortTableFile(_isRegistry, new EquatableArray<PortRow>([.. _rows]));
    }

    private bool ReadHeader()
    {
        if (!_csv.Read())
        {
            Report(TableProblemKind.NoTable, 0, 0, "The table is empty: begin it with the header 'port,name'");
            return false;
        }
        ReportQuotes();
        _columnCount = _csv.Count;
        var registryHeaders = 0;
        for (var i = 0; i < _columnCount; i++)
        {
            var title = _csv.GetText(i).Trim();
            foreach (var (header, column, isRegistry) in Headers)
            {
                if (_columns[(int)column] >= 0 || !title.Equals(header, StringComparison.OrdinalIgnoreCase))
                    continue;
                _columns[(int)column] = i;
                registryHeaders += isRegistry && column != TableColumn.Protocol ? 1 : 0;
            }
        }
        _isRegistry = registryHeaders == 2;
        if (Has(TableColumn.Port) && Has(TableColumn.Name))
            return true;

        var last = _csv[_columnCount - 1];
        var start = _csv[0].Start;
        var missing = Has(TableColumn.Port) ? "'name'" : Has(TableColumn.Name) ? "'port'" : "'port' and no 'name'";
        Report(TableProblemKind.NoTable, start, last.End - start,
            $"The table has no {missing} column: begin it with a header such as 'port,name,description', with commas between the columns");
        return false;
    }

    private bool Has(TableColumn column) => _columns[(int)column] >= 0;

    private void ReadRow()
    {
        if (!HasRightShape() || IsBlank())
            return;

        int port = _columns[(int)TableColumn.Port], name = _columns[(int)TableColumn.Name];
        if (_isRegistry && (IsBlank(port) || IsBlank(name)))
            return;

        var ports = ReadPorts(port);
        var identifier = ReadName(name);
        if (ports is null || identifier is null)
            return;

        _rows.Add(new PortRow(
            identifier,
            ports.Value,
            ReadMembers(identifier, ports.Value),
            ReadProtocols(),
            ReadLine(TableColumn.Risk),
            ReadCounterpart(),
            ReadLine(TableColumn.Description)));
        details?.Cells.Add(new RowCells(_csv[name], CellOf(TableColumn.Members), CellOf(TableColumn.Encrypted)));
    }

    private bool HasRightShape()
    {
        ReportQuotes();
        if (_csv.Error != CsvError.None)
            return false;
        if (_csv.Count == _columnCount || IsBlank())
            return true;

        // What is missing at the end of a line shifts no cell, what is too much may.
        var isShort = _csv.Count < _columnCount;
        int start = isShort ? _csv[_csv.Count - 1].End : _csv[_columnCount].Start, end = _csv[_csv.Count - 1].End;
        Report(TableProblemKind.BrokenCsv, start, end - start,
            $"The row has {_csv.Count} fields where the header has {_columnCount}: " + (isShort
                ? "add a comma for each empty field at its end"
                : "put a field that holds a comma in quotes, and take away what is too much"));
        return isShort && _columns[(int)TableColumn.Port] < _csv.Count && _columns[(int)TableColumn.Name] < _csv.Count;
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
        var identifier = Identifier.From(_csv.GetText(index));
        if (identifier is null && details is not null)
        {
            Report(TableProblemKind.BadName, _csv[index], IsBlank(index)
                ? "The row has no name: write a C# identifier such as Https"
                : $"'{Quote(index)}' gives no C# identifier: write a name of letters and digits, of at most {Identifier.MaxLength} characters");
        }
        return identifier;
    }

    private EquatableArray<string> ReadMembers(string name, PortSet ports)
    {
        var index = IndexOf(TableColumn.Members);
        if (index < 0 || IsBlank(index))
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
            Report(TableProblemKind.MembersMismatch, _csv[index], $"'{Shorten(words[bad])}' gives no C# identifier: write letters and digits");
        else
            return new EquatableArray<string>(members!);
        return EquatableArray<string>.Empty;
    }

    private string ReadProtocols()
    {
        var index = IndexOf(TableColumn.Protocol);
        if (index < 0)
            return "";
        var protocols = Protocols.Parse(_csv.GetText(index), out var unknown);
        if (unknown is not null)
            Report(TableProblemKind.UnknownProtocol, _csv[index], $"'{Shorten(unknown)}' is no transport protocol: write tcp, udp, sctp or dccp, or several joined by '/'");
        return protocols;
    }

    private string ReadCounterpart()
    {
        var index = IndexOf(TableColumn.Encrypted);
        if (index < 0 || IsBlank(index))
            return "";
        var name = _csv.GetText(index);
        return Identifier.From(name) ?? Shorten(name);
    }

    /// <summary>The text of a cell in one line: what is white space, even a line break, becomes one space.</summary>
    private string ReadLine(TableColumn column)
    {
        var index = IndexOf(column);
        if (index < 0 || _csv[index].Length == 0)
            return "";
        var cell = _csv.GetText(index);
        for (var i = 0; i < cell.Length; i++)
        {
            if (char.IsWhiteSpace(cell[i]) && (cell[i] != ' ' || i == 0 || i + 1 == cell.Length || cell[i + 1] == ' '))
                return string.Join(" ", cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        return cell;
    }

    private int IndexOf(TableColumn column)
    {
        var index = _columns[(int)column];
        return index < _csv.Count ? index : -1;
    }

    private CsvCell CellOf(TableColumn column) => IndexOf(column) is >= 0 and var index ? _csv[index] : default;

    private bool IsBlank()
    {
        for (var i = 0; i < _csv.Count; i++)
        {
            if (!IsBlank(i))
                return false;
        }
        return true;
    }

    private bool IsBlank(int index)
    {
        var cell = _csv[index];
        for (var i = cell.Start; i < cell.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }
        return true;
    }

    private string Quote(int index) => Shorten(_csv.GetText(index));

    /// <summary>A cell as a message can show it: a table may hold a megabyte or a bell in one.</summary>
    private static string Shorten(string value)
    {
        var line = new string([.. value.Trim().Take(40).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]);
        return value.Trim().Length > 40 ? line + "…" : line;
    }

    private void Report(TableProblemKind kind, CsvCell cell, string message) => Report(kind, cell.Start, cell.Length, message);

    private void Report(TableProblemKind kind, int start, int length, string message) =>
        details?.Problems.Add(new TableProblem(kind, start, length, message));
}
