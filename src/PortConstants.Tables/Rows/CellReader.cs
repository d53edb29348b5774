namespace PortConstants.Tables;

/// <summary>Reads the cells of the current record, and reports what is wrong with each.</summary>
internal sealed class CellReader(TableLayout layout, ProblemReporter problems)
{
    private readonly string _text = layout.Text;
    private readonly CsvReader _record = layout.Records;
    private readonly TableColumns _columns = layout.Columns;
    private readonly (CsvCell Cell, string? Value)[] _last = new (CsvCell, string?)[TableColumns.Known];

    /// <summary>The ports; <see langword="null"/>: the cell holds none.</summary>
    public PortSet? ReadPorts()
    {
        var cell = _record[_columns[TableColumn.Port]];
        var error = PortSet.Parse(_text, cell.Start, cell.Length, out var ports);
        if (error == PortSetError.None)
            return ports;
        if (problems.IsEnabled)
            problems.Report(TableProblemKind.BadPort, cell, Describe(error, _columns[TableColumn.Port]));
        return null;
    }

    /// <summary>The name as an identifier; <see langword="null"/>: the cell gives none.</summary>
    public string? ReadName()
    {
        var index = _columns[TableColumn.Name];
        if (Repeated(TableColumn.Name, index) is { } same)
            return same;
        var identifier = Identifier.From(_record.GetText(index));
        Remember(TableColumn.Name, index, identifier);
        if (identifier is null && problems.IsEnabled)
        {
            problems.Report(TableProblemKind.BadName, _record[index], _record.IsBlank(index)
                ? "The row has no name: write a C# identifier such as Https"
                : $"'{Quote(index)}' gives no C# identifier: write a name of letters and digits, of at most {Identifier.MaxLength} characters");
        }
        return identifier;
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
            : Array.IndexOf(members, null) is >= 0 and var bad ? $"'{CellText.Shorten(words[bad])}' gives no C# identifier: write letters and digits"
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
            return "";
        var protocols = Protocols.Parse(_text, _record[index].Start, _record[index].Length, out var unknown);
        if (unknown is not null)
        {
            problems.Report(TableProblemKind.UnknownProtocol, _record[index],
                $"'{CellText.Shorten(unknown)}' is no transport protocol: write tcp, udp, sctp or dccp, or several joined by '/'");
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

    private string Describe(PortSetError error, int index) => error switch
    {
        PortSetError.Empty => "A port is missing: write a number from 0 to 65535, a range such as 20-21, or a list in quotes such as \"5631, 5632\"",
        PortSetError.Reversed => $"The range '{Quote(index)}' is reversed: write the lower port first",
        PortSetError.OutOfRange => $"'{Quote(index)}' is outside 0-65535, all that the 16 bits of a port hold: write a number from 0 to 65535",
        _ => $"'{Quote(index)}' is not a port: write a number from 0 to 65535, a range such as 20-21, or a list in quotes such as \"5631, 5632\"",
    };

    /// <summary>The value of the cell in the row above, if it holds the same text: a registry repeats most of them two to four times.</summary>
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

    private string Quote(int index) => CellText.Shorten(_record.GetText(index));
}
