namespace PortConstants.Tables;

/// <summary>The transport protocols that a table knows.</summary>
public static class Protocols
{
    private static readonly string[] Known = ["tcp", "udp", "sctp", "dccp"];

    // Every set of them in its one spelling, so that thousands of rows share sixteen strings.
    private static readonly string[] Spellings =
        [.. Enumerable.Range(0, 1 << Known.Length).Select(set => string.Join("/", Known.Where((_, i) => (set & (1 << i)) != 0)))];

    /// <summary>Reads <c>tcp</c>, <c>tcp/udp</c> and so on, in any letter case.</summary>
    /// <param name="text">The cell; empty says nothing.</param>
    /// <param name="unknown">The first part that is no protocol.</param>
    /// <returns>The known ones in their one spelling.</returns>
    public static string Parse(string text, out string? unknown)
    {
        unknown = null;
        var exact = Array.IndexOf(Spellings, text);
        if (exact >= 0)
            return Spellings[exact];

        var set = 0;
        foreach (var part in text.Split('/'))
        {
            var name = part.Trim();
            var index = Array.FindIndex(Known, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
                set |= 1 << index;
            else if (text.Trim().Length > 0)
                unknown ??= name;
        }
        return Spellings[set];
    }

    /// <summary>The protocols of both.</summary>
    public static string Join(string left, string right) =>
        left == right || right.Length == 0 ? left : left.Length == 0 ? right : Parse(left + "/" + right, out _);
}
