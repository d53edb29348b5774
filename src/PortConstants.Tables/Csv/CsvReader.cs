namespace PortConstants.Tables;

/// <summary>Reads RFC 4180 records, with a comma or another character between the cells.</summary>
public sealed class CsvReader : RecordReader
{
    private static readonly char[] QuotedStops = ['"', '\r', '\n'];

    private readonly char _delimiter;
    private readonly char[] _plainStops;

    /// <summary>Starts at the beginning of <paramref name="text"/>; a byte order mark is skipped.</summary>
    public CsvReader(string text)
        : this(text, ',', start: 0)
    {
    }

    /// <summary>Starts at a line of <paramref name="text"/>, with another character between the cells.</summary>
    public CsvReader(string text, char delimiter, int start)
        : base(text, start)
    {
        _delimiter = delimiter;
        _plainStops = [delimiter, '\r', '\n'];
    }

    private protected override void ReadCells()
    {
        while (true)
        {
            if (Position < Text.Length && Text[Position] == '"')
                ReadQuotedCell();
            else
                ReadPlainCells();
            if (Position == Text.Length)
                return;
            if (Text[Position] != _delimiter)
            {
                EndLine();
                return;
            }
            Position++;
        }
    }

    /// <summary>Reads cells up to the end of the line, or up to the delimiter before a quoted one.</summary>
    private void ReadPlainCells()
    {
        var text = Text;
        var delimiter = _delimiter;
        int start = Position, position = start;
        while (true)
        {
            // Most cells are empty.
            if (position < text.Length && text[position] != delimiter)
                position = Next(_plainStops, position);
            Add(start, position - start);
            if (position + 1 >= text.Length || text[position] != delimiter || text[position + 1] == '"')
                break;
            start = ++position;
        }
        Position = position;
    }

    private void ReadQuotedCell()
    {
        int start = ++Position, line = Line, lineStart = LineStart;
        var doubled = SkipToClosingQuote();
        var isClosed = Position < Text.Length;
        var isClean = isClosed && (Position + 1 == Text.Length || IsPlainStop(Text[Position + 1]));
        if (!isClean && line != Line)
        {
            // A stray quote has swallowed the lines below: it ends with its own, so that they stay readable. No text makes
            // this slow: up to where the search ended every run of quotes was even, so those lines open no other such cell.
            Return(start, line, lineStart);
            Position = NextLineEnd(Position);
            isClosed = false;
        }
        Add(new CsvCell(start, Position - start, line, start - lineStart, doubled));
        if (isClosed)
            Position++;
        if (isClean)
            return;
        Fail(isClosed ? CsvError.TextAfterQuote : CsvError.UnclosedQuote);
        Position = Next(_plainStops, Position);
    }

    /// <summary>Moves to the quote that closes a cell, or to the end of the text.</summary>
    /// <returns>Whether doubled quotes were passed.</returns>
    private bool SkipToClosingQuote()
    {
        var doubled = false;
        while (true)
        {
            Position = Next(QuotedStops, Position);
            if (Position == Text.Length)
                break;
            if (Text[Position] != '"')
            {
                EndLine();
                continue;
            }
            if (Position + 1 == Text.Length || Text[Position + 1] != '"')
                break;
            doubled = true;
            Position += 2;
        }
        return doubled;
    }

    private bool IsPlainStop(char c) => c == _delimiter || c is '\r' or '\n';
}
