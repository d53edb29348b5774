namespace PortConstants.Tables;

/// <summary>Reads the cells of the current record, and reports what is wrong with each.</summary>
internal sealed class CellReader(TableLayout layout, ProblemReporter problems)
{
    private static readonly (TableColumn Column, string Protocol)[] Marks =
        [(TableColumn.Tcp, "tcp"), (TableColumn.Udp, "udp"), (TableColumn.Sctp, "sctp"), (TableColumn.Dccp, "dccp")];

    private readonly string _text = layout.Records.Text;
    private readonly RecordReader _record = layout.Records;
    private readonly TableColumns _columns = layout.Columns;
    private readonly bool _isNamedByDescription = layout.Columns[TableColumn.Name] == layout.Columns[TableColumn.Description];
    private readonly bool _hasMarks = Marks.Any(mark => layout.Columns.Has(mark.Column));
    private readonly (CsvCell Cell, string? Value)[] _last = new (CsvCell, string?)[TableColumns.Known];
    private readonly HashSet<string> _unknownProtocols = new(StringComparer.OrdinalIgnoreCase);
    private string? _nameAbove;
    private bool _hasProtocol;

    /// <summary>The name as an identifier; <see langword="null"/>: the cell gives none.</summary>
    public string? ReadName()
    {
        var index = _columns[TableColumn.Name];
        if (Repeated(TableColumn.Name, index) is { } same)
            return same;
        var identifier = Identifier.From(NameText(index));
        Remember(TableColumn.Name, index, identifier);
        if (identifier is null && problems.IsEnabled)
            problems.Report(TableProblemKind.BadName, _record[index], DescribeName(index));
        _nameAbove = identifier ?? _nameAbove;
        return identifier;
    }

    private string DescribeName(int index)
    {
        if (!_record.IsBlank(index))
            return $"'{Quote(index)}' gives no C# identifier: "
            + $"write a name of letters and digits, of at most {Identifier.MaxLength} characters";
        return _nameAbove is null
            ? "The row has no name: write a C# identifier such as Https"
            : $"The name is empty below '{_nameAbove}', as in merged cells, where only the first one keeps it: write a name in each row";
    }

    /// <summary>The text of the name. A description that is the name too may have footnotes, as in an encyclopedia: <c>[12]</c>.</summary>
    private string NameText(int index)
    {
        var text = _record.GetText(index);
        return _isNamedByDescription && text.Length <= Identifier.MaxLength * 2 && text.IndexOf('[') >= 0
            ? CellText.WithoutFootnotes(text)
            : text;
    }

    /// <summary>The names of the single ports of a row of several.</summary>
    public EquatableArray<string> ReadMembers(string name, PortSet ports)
    {
        var index = IndexOf(TableColumn.Members);
        if (index < 0 || _record.IsBlank(index))
            return EquatableArray<string>.Empty;

        var words = _record.GetText(index).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var members = Array.ConvertAll(words, Identifier.From);
        if (ports.IsSingle && members.Length == 1 && members[0] == name)
            return EquatableArray<string>.Empty;

        var mistake = ports.IsSingle ? "A row of one port has no members: leave the cell empty, the name is the constant's"
            : members.Length != ports.Count ? $"The number of names, {members.Length}, is not that of the ports, {ports.Count}: "
                + "write one name for each port, in their order, with spaces between, or leave the cell empty"
            : Array.IndexOf(members, null) is >= 0 and var bad
            ? $"'{CellText.Shorten(words[bad])}' gives no C# identifier: write letters and digits"
            : null;
        if (mistake is null)
            return new EquatableArray<string>(members!);
        problems.Report(TableProblemKind.MembersMismatch, _record[index], mistake);
        return EquatableArray<string>.Empty;
    }

    /// <summary>The transport protocols in their one spelling.</summary>
    public string ReadProtocols()
    {
        var index = IndexOf(TableColumn.Protocol);
        if (index < 0)
            return _hasMarks ? ReadMarks() : "";
        var protocols = _record.HasMarkup(index) && _record.GetText(index) is var text
            ? Protocols.Parse(text, 0, text.Length, out var unknown)
            : Protocols.Parse(_text, _record[index].Start, _record[index].Length, out unknown);
        _hasProtocol |= protocols.Length > 0;
        if (unknown is not null && problems.IsEnabled)
            ReportProtocol(index, unknown);
        return protocols;
    }

    /// <summary>Reports each word once, and a column that has held nothing but other protocols once at all.</summary>
    private void ReportProtocol(int index, string unknown)
    {
        if (!_unknownProtocols.Add(unknown) || (!_hasProtocol && _unknownProtocols.Count > 1))
            return;
        problems.Report(TableProblemKind.UnknownProtocol, _record[index],
            $"'{CellText.Shorten(unknown)}' is no transport protocol: write tcp, udp, sctp or dccp, or several joined by '/'");
    }

    private string ReadMarks()
    {
        var protocols = "";
        foreach (var (column, protocol) in Marks)
        {
            var index = IndexOf(column);
            if (index < 0)
                continue;
            var mark = ProtocolMarks.Read(_record.GetText(index));
            if (mark == true)
                protocols = Protocols.Join(protocols, protocol);
            else if (mark is null)
                problems.Report(TableProblemKind.UnknownProtocol, _record[index], NoMark(index, protocol));
        }
        return protocols;
    }

    /// <summary>The name of the encrypted counterpart.</summary>
    public string ReadCounterpart()
    {
        var index = IndexOf(TableColumn.Encrypted);
        if (index < 0 || _record.IsBlank(index))
            return "";
        var name = _record.GetText(index);
        return Identifier.From(name) ?? CellText.Shorten(name);
    }

    /// <summary>The text of a cell in one line.</summary>
    public string ReadLine(TableColumn column)
    {
        var index = IndexOf(column);
        if (index < 0 || _record[index].Length == 0)
            return "";
        if (Repeated(column, index) is { } same)
            return same;
        var line = CellText.InOneLine(_record.GetText(index));
        Remember(column, index, line);
        return line;
    }

    /// <summary>The place of a cell; empty if the record has none in this column.</summary>
    public CsvCell PlaceOf(TableColumn column) => IndexOf(column) is >= 0 and var index ? _record[index] : default;

    /// <summary>The value of the cell in the row above, if it holds the same text, as most cells of a registry do.</summary>
    private string? Repeated(TableColumn column, int index)
    {
        var (last, value) = _last[(int)column];
        var cell = _record[index];
        return last.Length == cell.Length && string.CompareOrdinal(_text, last.Start, _text, cell.Start, cell.Length) == 0 ? value : null;
    }

    private void Remember(TableColumn column, int index, string? value) => _last[(int)column] = (_record[index], value);

    private int IndexOf(TableColumn column)
    {
        var index = _columns[column];
        return index < _record.Count ? index : -1;
    }

    private string NoMark(int index, string protocol) => $"'{Quote(index)}' is no mark for {protocol}: write yes or no";

    private string Quote(int index) => CellText.Shorten(_record.GetText(index));
}
