namespace PortConstants.Tables.Approved;

/// <summary>
/// Adds and removes lines of an approved list. Comments, line ends, further columns and the text of all other lines stay as they are:
/// a comment belongs to the line below it.
/// </summary>
public sealed class ApprovedListEditor
{
    private readonly record struct Block(ApprovedPort? Port, string Comment, string Line, IReadOnlyList<string> Cells)
    {
        public string Text => Comment + Line;
    }

    private readonly ApprovedListColumns _columns = ApprovedListColumns.Default;
    private readonly string _head;
    private readonly string _tail;
    private readonly string _lineEnd;
    private readonly char _delimiter = ',';
    private readonly List<Block> _blocks = [];

    /// <summary>Takes the text of a list apart. An empty text becomes a list with the usual header.</summary>
    public ApprovedListEditor(string text)
    {
        var lineEnd = text.IndexOfAny(['\r', '\n']);
        _lineEnd = lineEnd < 0 ? "\n" : text.Substring(lineEnd, ApprovedListParser.AfterLineEnd(text, lineEnd) - lineEnd);
        var parser = new ApprovedListParser(text);
        if (parser.ReadHeader() is not { } columns)
        {
            _head = Terminated(text) + ApprovedList.Header + _lineEnd;
            _tail = "";
            return;
        }

        _columns = columns;
        _delimiter = parser.Delimiter;
        var end = parser.End;
        _head = text.Substring(0, end);
        while (parser.Read(columns, out var port))
        {
            var start = parser.Start;
            _blocks.Add(new Block(port, text.Substring(end, start - end), text.Substring(start, parser.End - start), parser.Cells));
            end = parser.End;
        }
        _tail = text.Substring(end);
    }

    /// <summary>
    /// Puts a line into its sorted place. It replaces one that leaves its direction open, and keeps what people wrote there.
    /// </summary>
    public void Add(ApprovedPort port)
    {
        var replaced = new Block(null, "", "", []);
        var open = _blocks.FindIndex(block => Answers(port, block.Port));
        if (open >= 0 && _blocks[open].Port is { } question)
        {
            replaced = _blocks[open];
            port = port with { Name = question.Name.Length > 0 ? question.Name : port.Name, Description = question.Description };
            _blocks.RemoveAt(open);
        }
        var cells = _columns.Cells(port, replaced.Cells).Select(cell => CsvWriter.Quote(cell, _delimiter));
        var line = string.Join(_delimiter.ToString(), cells) + _lineEnd;
        var index = _blocks.FindIndex(block => block.Port is { } other && other.CompareTo(port) > 0);
        _blocks.Insert(index < 0 ? _blocks.Count : index, new Block(port, replaced.Comment, line, []));
    }

    private static bool Answers(ApprovedPort port, ApprovedPort? question) =>
        question is { IsUndecided: true }
        && !port.IsUndecided
        && port.Ports.Equals(question.Ports)
        && port.Protocol.Split('/').Any(single => question.Concerns(port.Ports.First, single, port.Direction));

    /// <summary>Removes the lines that are equal to <paramref name="port"/>, with their comments.</summary>
    public void Remove(ApprovedPort port) => _blocks.RemoveAll(block => port.Equals(block.Port));

    /// <summary>Puts all lines into their sorted places.</summary>
    public void Sort()
    {
        var sorted = _blocks.OrderBy(block => block.Port, Comparer<ApprovedPort?>.Create(Compare)).ToArray();
        _blocks.Clear();
        _blocks.AddRange(sorted);
    }

    /// <summary>The text of the list.</summary>
    public override string ToString()
    {
        if (_blocks.Count == 0)
            return _head + _tail;
        var last = _blocks[_blocks.Count - 1].Text;
        var lines = _blocks.Take(_blocks.Count - 1).Select(block => Terminated(block.Text));
        return Terminated(_head) + string.Concat(lines) + (_tail.Length > 0 ? Terminated(last) : last) + _tail;
    }

    private static int Compare(ApprovedPort? left, ApprovedPort? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private string Terminated(string text) =>
        text.Trim('\uFEFF').Length == 0 || text[text.Length - 1] is '\r' or '\n' ? text : text + _lineEnd;
}
