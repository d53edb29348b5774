namespace PortConstants.Tables;

/// <summary>Reads the marks of columns that are named for a protocol.</summary>
internal static class ProtocolMarks
{
    /// <summary>Whether the mark is set; <see langword="null"/>: it is no mark. A footnote such as <c>[12]</c> is left aside.</summary>
    public static bool? Read(string cell)
    {
        var footnote = cell.IndexOf('[');
        var mark = (footnote > 0 ? cell.Substring(0, footnote) : cell).Trim();
        var meaning = CellWords.MeaningOf(mark);
        return (meaning & CellMeaning.Yes) != 0 ? true : mark.Length == 0 || (meaning & CellMeaning.No) != 0 ? false : null;
    }
}
