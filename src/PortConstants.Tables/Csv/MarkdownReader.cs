namespace PortConstants.Tables;

/// <summary>
/// Reads the tables of a Markdown document, or of another text that draws them with bars, from the header of one on. A row may lack the
/// bars at its ends, and cells at its end. The table ends at the first line without a bar; the rows of further tables with the same
/// header follow.
/// </summary>
internal sealed class MarkdownReader : RecordReader
{
    private const char Bar = '|';

    private static readonly char[] Markup = ['[', '<', '\\', ':', '&', '_', '~'];

    private readonly string _header;
    private int _columns;

    /// <summary>Starts at the line of a header.</summary>
    public MarkdownReader(string text, int start)
        : base(text, start) => _header = TitlesAt(Position);

    /// <summary>Where the headers of the tables in a text begin: the lines above rules such as <c>|---|---|</c>.</summary>
    public static IEnumerable<int> FindHeaders(string text)
    {
        var last = 0;
        for (int start = 0, end; start < text.Length; (last, start) = (start, end))
        {
            end = NextLine(text, start);
            if (IsRule(text, start, end) && text.IndexOf(Bar, last, start - last) >= 0 && !IsRule(text, last, start))
                yield return last;
        }
    }

    /// <summary>Whether a line only draws: <c>|:---|---:|</c>, <c>+----+----+</c>.</summary>
    public static bool IsRule(string text, int start, int end)
    {
        bool hasLine = false, hasBar = false;
        for (var i = start; i < end; i++)
        {
            hasLine |= text[i] is '-' or '=';
            hasBar |= text[i] is Bar or '+';
            if (text[i] is not ('-' or '=' or ':' or Bar or '+') && !char.IsWhiteSpace(text[i]))
                return false;
        }
        return hasLine && hasBar;
    }

    /// <inheritdoc/>
    public override bool HasMarkup(int index) => Text.IndexOfAny(Markup, this[index].Start, this[index].Length) >= 0;

    /// <inheritdoc/>
    public override string GetText(int index) => HasMarkup(index) ? MarkdownText.Plain(base.GetText(index)) : base.GetText(index);

    private protected override bool SkipToRecord()
    {
        if (_columns == 0)
            return Position < Text.Length;
        var isAfterGap = false;
        for (var next = Position; base.SkipToRecord(); next = Position)
        {
            isAfterGap |= Position != next;
            if (IsRule(Text, Position, NextLine(Text, Position)))
                SkipLine();
            else if (IsHeader(Position) || !IsRow(isAfterGap))
                isAfterGap = !SkipToSameHeader();
            else
                return true;
        }
        return false;
    }

    private protected override void ReadCells()
    {
        var end = NextLineEnd(Position);
        var last = end;
        while (last > Position && char.IsWhiteSpace(Text[last - 1]))
            last--;
        while (Position < last && char.IsWhiteSpace(Text[Position]))
            Position++;
        if (Position < last && Text[Position] == Bar)
            Position++;
        do
        {
            var start = Position;
            Position = NextBar(start, last);
            Add(start, Position++ - start);
        }
        while (Position < last);
        while (Count < _columns)
            Add(last, 0);
        _columns = _columns == 0 ? Count : _columns;
        Position = end;
        EndLine();
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOfAny(LineEnds, start);
        if (end < 0)
            return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>The next bar that is not written as <c>\|</c>, or the end of the line.</summary>
    private int NextBar(int position, int end)
    {
        while (position < end && (Text[position] != Bar || (position > 0 && Text[position - 1] == '\\')))
            position++;
        return position;
    }

    /// <summary>Whether the next line is a row. After other lines, one that only has a bar somewhere may be prose.</summary>
    private bool IsRow(bool isAfterGap)
    {
        var end = NextLineEnd(Position);
        var first = NextBar(Position, end);
        if (first == end || !isAfterGap)
            return first < end;
        var bars = 0;
        for (var bar = first; bar < end; bar = NextBar(bar + 1, end))
            bars++;
        return bars == _columns - 1 || Text.Substring(Position, first - Position).Trim().Length == 0;
    }

    private bool IsHeader(int start)
    {
        var next = NextLine(Text, start);
        var end = NextLine(Text, next);
        return IsRule(Text, next, end) && Text.IndexOf(Bar, next, end - next) >= 0;
    }

    /// <summary>Moves behind the next header of the same titles, or to the end of the text.</summary>
    private bool SkipToSameHeader()
    {
        while (Position < Text.Length)
        {
            var isHeader = IsHeader(Position) && TitlesAt(Position) == _header;
            SkipLine();
            if (isHeader)
                return true;
        }
        return false;
    }

    private void SkipLine()
    {
        Position = NextLineEnd(Position);
        EndLine();
    }

    private string TitlesAt(int start) =>
        new string([.. Text.Substring(start, NextLine(Text, start) - start).Where(c => !char.IsWhiteSpace(c))]).Trim(Bar).ToLowerInvariant(
            );
}
