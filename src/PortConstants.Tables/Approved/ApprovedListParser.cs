namespace PortConstants.Tables.Approved;

/// <summary>Reads the lines of an approved list.</summary>
internal sealed class ApprovedListParser
{
    private readonly RecordReader _csv;
    private readonly List<ApprovedListProblem> _problems = [];

    /// <summary>Starts at the beginning of a text, in the dialect in which its header has a port.</summary>
    public ApprovedListParser(string text)
    {
        // Columns that are aligned or drawn are for the eye: a line cannot be added to them without moving the others.
        var dialects = Array.FindAll(TableDialect.CandidatesFor(text), dialect => dialect.Open(text) is CsvReader);
        var index = Math.Max(0, Array.FindIndex(dialects, dialect => HasPort(dialect.Open(text))));
        Delimiter = dialects.Length > 0 ? dialects[index].Delimiter : ',';
        _csv = dialects.Length > 0 ? dialects[index].Open(text) : new CsvReader(text);
    }

    /// <summary>The character between two cells.</summary>
    public char Delimiter { get; }

    /// <summary>The mistakes of the lines that were read.</summary>
    public IReadOnlyList<ApprovedListProblem> Problems => _problems;

    /// <summary>
    /// The columns of the header, after which <see cref="End"/> is its end; <see langword="null"/> for a text without a record.
    /// </summary>
    public ApprovedListColumns? ReadHeader()
    {
        if (!_csv.Read())
            return null;
        var columns = ApprovedListColumns.Read(_csv);
        if (columns.Port < 0)
            Report(TableProblemKind.NoTable, 0, $"The list has no column 'port'; its first line is '{ApprovedList.Header}'");
        return columns;
    }

    /// <summary>Moves to the next line of the list.</summary>
    /// <param name="columns">The columns of the header.</param>
    /// <param name="port">The line; <see langword="null"/> if it is blank or has a mistake.</param>
    public bool Read(ApprovedListColumns columns, out ApprovedPort? port)
    {
        port = null;
        if (!_csv.Read())
            return false;
        port = columns.Port < 0 ? null : ReadPort(columns);
        return true;
    }

    /// <summary>The offset of the current record. A quoted cell starts after its quote.</summary>
    public int Start => _csv[0].Start is var start && start > 0 && _csv.Text[start - 1] == '"' ? start - 1 : start;

    /// <summary>The cells of the current record.</summary>
    public IReadOnlyList<string> Cells => [.. Enumerable.Range(0, _csv.Count).Select(_csv.GetText)];

    /// <summary>The offset after the current record and its line end.</summary>
    public int End
    {
        get
        {
            var end = _csv.Text.IndexOfAny(['\r', '\n'], _csv[_csv.Count - 1].End);
            return end < 0 ? _csv.Text.Length : AfterLineEnd(_csv.Text, end);
        }
    }

    /// <summary>The offset after the line end at <paramref name="position"/>.</summary>
    public static int AfterLineEnd(string text, int position) =>
        text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? position + 2 : position + 1;

    private static bool HasPort(RecordReader header) => header.Read() && ApprovedListColumns.Read(header).Port >= 0;

    private ApprovedPort? ReadPort(ApprovedListColumns columns)
    {
        if (_csv.IsBlank())
            return null;
        if (_csv.Error != CsvError.None)
            return Report(
                TableProblemKind.BrokenCsv, _csv.ErrorCell,
                "The quotes of this cell do not match; a quote inside a quoted cell is written twice");

        var port = Cell(columns.Port);
        if (PortCell.Parse(port, 0, port.Length, out var ports, out var beside) != PortSetError.None)
            return Report(
                TableProblemKind.BadPort, columns.Port,
                $"'{CellText.Shorten(port)}' is no port; write a number such as 5672, or a range such as 5000-5010");
        var cell = Cell(columns.Protocol);
        var protocol = Protocols.Parse(cell, 0, cell.Length, out var unknown);
        if (unknown is not null)
            return Report(
                TableProblemKind.UnknownProtocol, columns.Protocol,
                $"'{CellText.Shorten(unknown)}' is no protocol; write tcp, udp or tcp/udp, or leave the cell empty for any");
        protocol = protocol.Length > 0 ? protocol : beside;
        cell = Cell(columns.Direction);
        if (PortDirections.Parse(cell) is not { } direction)
            return Report(
                TableProblemKind.BrokenCsv, columns.Direction,
                $"'{CellText.Shorten(cell)}' is no direction; write listens or connects, or leave the cell empty for any");
        return new ApprovedPort(ports, protocol, direction, Cell(columns.Name).Trim(), Cell(columns.Description).Trim());
    }

    private string Cell(int index) => index >= 0 && index < _csv.Count ? _csv.GetText(index) : "";

    private ApprovedPort? Report(TableProblemKind kind, int index, string message)
    {
        var cell = _csv[Math.Max(0, Math.Min(index, _csv.Count - 1))];
        _problems.Add(new ApprovedListProblem(kind, cell.Start, cell.Length, cell.Line, cell.Column, message));
        return null;
    }
}
