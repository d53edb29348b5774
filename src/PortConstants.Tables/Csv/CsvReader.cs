namespace PortConstants.Tables;

/// <summary>
/// Reads RFC 4180 records out of a text, one at a time, and says where each cell stands. Lines end in CRLF, LF or CR;
/// empty lines and lines that start with <c>#</c> are passed over. No text makes it throw, and it reads in linear time.
/// </summary>
public sealed class CsvReader
{
    private static readonly char[] PlainStops = [',', '\r', '\n'];
    private static readonly char[] QuotedStops = ['"', '\r', '\n'];
    private static readonly char[] LineEnds = ['\r', '\n'];

    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private CsvCell[] _cells = new CsvCell[16];
    private int _position;
    private int _line;
    private int _lineStart;

    /// <summary>Starts at the beginning of <paramref name="text"/>; a byte order mark is skipped.</summary>
    public CsvReader(string text)
    {
        _text = text;
        if (text.Length > 0 && text[0] == ByteOrderMark)
            _position = _lineStart = 1;
    }

    /// <summary>The number of cells in the current record.</summary>
    public int Count { get; private set; }

    /// <summary>What is wrong with the current record, if anything.</summary>
    public CsvError Error { get; private set; }

    /// <summary>The index of the cell that <see cref="Error"/> is about.</summary>
    public int ErrorCell { get; private set; }

    /// <summary>The place of the cell at <paramref name="index"/> of the current record.</summary>
    public ref readonly CsvCell this[int index] => ref _cells[index];

    /// <summary>Moves to the next record.</summary>
    /// <returns><see langword="false"/> at the end of the text.</returns>
    public bool Read()
    {
        Count = 0;
        Error = CsvError.None;
        if (!SkipToRecord())
            return false;

        ReadCells();
        return true;
    }

    /// <summary>The content of a cell: doubled quotes are one quote.</summary>
    public string GetText(int index)
    {
        ref readonly var cell = ref _cells[index];
        var text = _text.Substring(cell.Start, cell.Length);
        return cell.HasDoubledQuotes ? text.Replace("\"\"", "\"") : text;
    }

    /// <summary>Whether a cell holds nothing but white space.</summary>
    public bool IsBlank(int index)
    {
        ref readonly var cell = ref _cells[index];
        for (var i = cell.Start; i < cell.End; i++)
        {
            if (!char.IsWhiteSpace(_text[i]))
                return false;
        }
        return true;
    }

    /// <summary>Whether all cells of the current record hold nothing but white space.</summary>
    public bool IsBlank()
    {
        for (var i = 0; i < Count; i++)
        {
            if (!IsBlank(i))
                return false;
        }
        return true;
    }

    private bool SkipToRecord()
    {
        while (_position < _text.Length)
        {
            var first = _text[_position];
            if (first == '#')
                _position = Next(LineEnds, _position);
            else if (first is not ('\r' or '\n'))
                return true;
            EndLine();
        }
        return false;
    }

    /// <summary>Steps over one line end, if one stands here.</summary>
    private void EndLine()
    {
        if (_position == _text.Length)
            return;
        if (_text[_position] == '\r' && _position + 1 < _text.Length && _text[_position + 1] == '\n')
            _position++;
        _position++;
        _line++;
        _lineStart = _position;
    }

    private void ReadCells()
    {
        while (true)
        {
            if (_position < _text.Length && _text[_position] == '"')
                ReadQuotedCell();
            else
                ReadPlainCells();
            if (_position == _text.Length)
                return;
            if (_text[_position] != ',')
            {
                EndLine();
                return;
            }
            _position++;
        }
    }

    /// <summary>Reads cells up to the end of the line, or up to the comma before a quoted one.</summary>
    private void ReadPlainCells()
    {
        var text = _text;
        int start = _position, position = start;
        while (true)
        {
            // Most cells are empty.
            if (position < text.Length && text[position] != ',')
                position = Next(PlainStops, position);
            Add(new CsvCell(start, position - start, _line, start - _lineStart, HasDoubledQuotes: false));
            if (position + 1 >= text.Length || text[position] != ',' || text[position + 1] == '"')
                break;
            start = ++position;
        }
        _position = position;
    }

    private void ReadQuotedCell()
    {
        int start = ++_position, line = _line, lineStart = _lineStart;
        var doubled = SkipToClosingQuote();
        var isClosed = _position < _text.Length;
        var isClean = isClosed && (_position + 1 == _text.Length || _text[_position + 1] is ',' or '\r' or '\n');
        if (!isClean && line != _line)
        {
            // A stray quote has swallowed the lines below: it ends with its own, so that they stay readable. No text makes
            // this slow: up to where the search ended every run of quotes was even, so those lines open no other such cell.
            (_position, _line, _lineStart) = (start, line, lineStart);
            _position = Next(LineEnds, _position);
            isClosed = false;
        }
        Add(new CsvCell(start, _position - start, line, start - lineStart, doubled));
        if (isClosed)
            _position++;
        if (isClean)
            return;
        Fail(isClosed ? CsvError.TextAfterQuote : CsvError.UnclosedQuote);
        _position = Next(PlainStops, _position);
    }

    /// <summary>Moves to the quote that closes a cell, or to the end of the text.</summary>
    /// <returns>Whether doubled quotes were passed.</returns>
    private bool SkipToClosingQuote()
    {
        var doubled = false;
        while (true)
        {
            _position = Next(QuotedStops, _position);
            if (_position == _text.Length)
                break;
            if (_text[_position] != '"')
            {
                EndLine();
                continue;
            }
            if (_position + 1 == _text.Length || _text[_position + 1] != '"')
                break;
            doubled = true;
            _position += 2;
        }
        return doubled;
    }

    /// <summary>The next of some characters, or the end of the text; the runtime looks at many at once.</summary>
    private int Next(char[] stops, int position)
    {
        position = _text.IndexOfAny(stops, position);
        return position < 0 ? _text.Length : position;
    }

    private void Add(CsvCell cell)
    {
        if (Count == _cells.Length)
            Array.Resize(ref _cells, Count * 2);
        _cells[Count++] = cell;
    }

    private void Fail(CsvError error)
    {
        if (Error != CsvError.None)
            return;
        Error = error;
        ErrorCell = Count - 1;
    }
}
