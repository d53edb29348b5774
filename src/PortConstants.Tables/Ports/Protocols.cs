namespace PortConstants.Tables;

/// <summary>The transport protocols that a table knows.</summary>
public static class Protocols
{
    private static readonly string[] Known = ["tcp", "udp", "sctp", "dccp"];

    // Every set of them in its one spelling, so that thousands of rows share sixteen strings.
    private static readonly string[] Spellings =
        [.. Enumerable.Range(0, 1 << Known.Length).Select(set => string.Join("/", Known.Where((_, i) => (set & (1 << i)) != 0)))];

    /// <summary>Reads <c>tcp</c>, <c>tcp/udp</c> and so on, in any letter case.</summary>
    /// <param name="text">The text that holds the cell.</param>
    /// <param name="start">Where the cell starts.</param>
    /// <param name="length">Its length; an empty cell says nothing.</param>
    /// <param name="unknown">The first part that is no protocol.</param>
    /// <returns>The known ones in their one spelling.</returns>
    public static string Parse(string text, int start, int length, out string? unknown)
    {
        unknown = null;
        foreach (var spelling in Spellings)
        {
            if (spelling.Length == length && string.CompareOrdinal(text, start, spelling, 0, length) == 0)
                return spelling;
        }

        var set = 0;
        var cell = text.Substring(start, length);
        foreach (var part in cell.Split('/'))
        {
            var name = part.Trim();
            var index = Array.FindIndex(Known, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
                set |= 1 << index;
            else if (cell.Trim().Length > 0)
                unknown ??= name;
        }
        return Spellings[set];
    }

    /// <summary>The protocols of both, each in the one spelling.</summary>
    public static string Join(string left, string right) => Spellings[Array.IndexOf(Spellings, left) | Array.IndexOf(Spellings, right)];
}
