namespace PortConstants.Tables;

/// <summary>Recognizes names that lists give to ports without a service.</summary>
internal static class Placeholder
{
    private static readonly string[] Names = ["unassigned", "reserved", "unknown", "n/a"];

    /// <summary>Whether a cell may be one by its first character, as few names are.</summary>
    public static bool MayBe(string text, in CsvCell cell) =>
        cell.Length > 2 && text[cell.Start] is 'u' or 'U' or 'r' or 'R' or 'n' or 'N' or ' ' or '(' or '[' or '<';

    /// <summary>Whether a cell is such a name: <c>unassigned</c>, <c>reserved</c>, <c>unknown</c> or <c>n/a</c>, in brackets too.</summary>
    public static bool Is(string text, CsvCell cell)
    {
        int start = cell.Start, end = cell.End;
        while (start < end && text[start] is ' ' or '(' or '[' or '<')
            start++;
        while (end > start && text[end - 1] is ' ' or ')' or ']' or '>')
            end--;
        foreach (var name in Names)
        {
            if (name.Length == end - start && string.Compare(text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }
        return false;
    }
}
