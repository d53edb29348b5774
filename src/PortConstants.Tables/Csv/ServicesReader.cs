namespace PortConstants.Tables;

/// <summary>
/// Reads the Unix forms <c>/etc/services</c> and <c>nmap-services</c>, <c>name port/protocol anything # comment</c>, as records of three
/// cells: the name, the port with its protocol, and the comment.
/// </summary>
internal sealed class ServicesReader(string text, int start) : RecordReader(text, start)
{
    private static readonly char[] CommentStops = ['#', '\r', '\n'];

    private protected override void ReadCells()
    {
        AddWord();
        AddWord();
        Position = Next(CommentStops, Position);
        if (Position < Text.Length && Text[Position] == '#')
            Position++;
        SkipSpaces();
        var comment = Position;
        Position = NextLineEnd(Position);
        Add(comment, Position - comment);
        EndLine();
    }

    private void AddWord()
    {
        SkipSpaces();
        var start = Position;
        while (Position < Text.Length && Text[Position] != '#' && !char.IsWhiteSpace(Text[Position]))
            Position++;
        Add(start, Position - start);
    }

    private void SkipSpaces()
    {
        while (Position < Text.Length && Text[Position] is not ('\r' or '\n') && char.IsWhiteSpace(Text[Position]))
            Position++;
    }
}
