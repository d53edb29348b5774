using System.Runtime.CompilerServices;

namespace PortConstants.Tables;

/// <summary>
/// Reads records out of a text, one at a time, and gives the place of each cell. Lines end in CRLF, LF or CR; empty lines and lines
/// that start with <c>#</c> are passed over. No text makes a reader throw, and it reads in linear time.
/// </summary>
public abstract class RecordReader
{
    private protected static readonly char[] LineEnds = ['\r', '\n'];

    private const char ByteOrderMark = '\uFEFF';

    private CsvCell[] _cells = new CsvCell[16];
    private int _line;

    /// <summary>Starts at a line of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the line; at 0 a byte order mark is skipped.</param>
    private protected RecordReader(string text, int start)
    {
        Text = text;
        while (Position < start)
        {
            Position = NextLineEnd(Position);
            EndLine();
        }
        if (Position == 0 && text.Length > 0 && text[0] == ByteOrderMark)
            Position = LineStart = 1;
    }

    /// <summary>The number of cells in the current record.</summary>
    public int Count { get; private set; }

    /// <summary>What is wrong with the current record, if anything.</summary>
    public CsvError Error { get; private set; }

    /// <summary>The index of the cell that <see cref="Error"/> is about.</summary>
    public int ErrorCell { get; private set; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Offset of the next character.</summary>
    private protected int Position { get; set; }

    /// <summary>Offset of the current line.</summary>
    private protected int LineStart { get; private set; }

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

    /// <summary>Whether the content of a cell is written in a way that only <see cref="GetText"/> reads.</summary>
    public virtual bool HasMarkup(int index) => false;

    /// <summary>Reads the next line as a record, although it is a comment.</summary>
    internal void ReadComment()
    {
        Count = 0;
        ReadCells();
    }

    /// <summary>Where the comment in the line above the current record begins; -1: there is none.</summary>
    internal int CommentAbove()
    {
        var line = StartOfLine(this[0].Start);
        var end = line > 1 && Text[line - 1] == '\n' && Text[line - 2] == '\r' ? line - 2 : line - 1;
        var start = StartOfLine(end);
        return end > 0 && Text[start] == '#' ? start : -1;
    }

    /// <summary>The content of a cell: doubled quotes are one quote.</summary>
    public virtual string GetText(int index)
    {
        ref readonly var cell = ref _cells[index];
        var text = Text.Substring(cell.Start, cell.Length);
        return cell.HasDoubledQuotes ? text.Replace("\"\"", "\"") : text;
    }

    /// <summary>Whether a cell holds nothing but white space.</summary>
    public bool IsBlank(int index)
    {
        ref readonly var cell = ref _cells[index];
        for (var i = cell.Start; i < cell.End; i++)
        {
            if (!char.IsWhiteSpace(Text[i]))
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

    /// <summary>Reads the cells of a record, and moves to the next line.</summary>
    private protected abstract void ReadCells();

    /// <summary>Adds a cell that starts in the current line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected void Add(int start, int length) => Add(new CsvCell(start, length, _line, start - LineStart, HasDoubledQuotes: false));

    /// <summary>Adds a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected void Add(CsvCell cell)
    {
        var cells = _cells;
        var count = Count;
        if (count >= cells.Length)
            cells = Grow();
        cells[count] = cell;
        Count = count + 1;
    }

    /// <summary>Notes what is wrong with the last cell; the first mistake of a record counts.</summary>
    private protected void Fail(CsvError error)
    {
        if (Error != CsvError.None)
            return;
        Error = error;
        ErrorCell = Count - 1;
    }

    /// <summary>Steps over one line end, if there is one here.</summary>
    private protected void EndLine()
    {
        if (Position == Text.Length)
            return;
        if (Text[Position] == '\r' && Position + 1 < Text.Length && Text[Position + 1] == '\n')
            Position++;
        Position++;
        _line++;
        LineStart = Position;
    }

    /// <summary>The line of the next character, from 0.</summary>
    private protected int Line => _line;

    /// <summary>Returns to a place that was passed.</summary>
    private protected void Return(int position, int line, int lineStart) => (Position, _line, LineStart) = (position, line, lineStart);

    /// <summary>The end of the line that holds <paramref name="position"/>.</summary>
    private protected int NextLineEnd(int position) => Next(LineEnds, position);

    /// <summary>The next of some characters, or the end of the text; the runtime looks at many at once.</summary>
    private protected int Next(char[] stops, int position)
    {
        position = Text.IndexOfAny(stops, position);
        return position < 0 ? Text.Length : position;
    }

    private int StartOfLine(int position) => position > 0 ? Text.LastIndexOfAny(LineEnds, position - 1) + 1 : 0;

    private CsvCell[] Grow()
    {
        Array.Resize(ref _cells, Count * 2);
        return _cells;
    }

    /// <summary>Moves to the next line that is neither empty nor a comment.</summary>
    private protected virtual bool SkipToRecord()
    {
        while (Position < Text.Length)
        {
            var first = Text[Position];
            if (first == '#')
                Position = NextLineEnd(Position);
            else if (first is not ('\r' or '\n'))
                return true;
            EndLine();
        }
        return false;
    }
}
