namespace PortConstants.Tables;

/// <summary>Reads columns that are aligned for the eye, as commands print them: two spaces or more are between the cells.</summary>
internal sealed class AlignedReader(string text, int start) : RecordReader(text, start)
{
    private protected override void ReadCells()
    {
        var end = NextLineEnd(Position);
        while (end > Position && char.IsWhiteSpace(Text[end - 1]))
            end--;
        while (true)
        {
            while (Position < end && char.IsWhiteSpace(Text[Position]))
                Position++;
            var start = Position;
            while (Position < end && !IsGap(Position, end))
                Position++;
            Add(start, Position - start);
            if (Position == end)
                break;
        }
        Position = NextLineEnd(Position);
        EndLine();
    }

    private bool IsGap(int position, int end) =>
        char.IsWhiteSpace(Text[position]) && (Text[position] == '\t' || (position + 1 < end && char.IsWhiteSpace(Text[position + 1])));
}
