namespace PortConstants.Tables;

/// <summary>The transport protocols that a table knows.</summary>
public static class Protocols
{
    private const string Tcp = "tcp";
    private const string Udp = "udp";

    private static readonly string[] Known = [Tcp, Udp, "sctp", "dccp"];

    // Every set of them in its one spelling, so that thousands of rows share sixteen strings.
    private static readonly string[] Spellings =
        [.. Enumerable.Range(0, 1 << Known.Length).Select(set => string.Join("/", Known.Where((_, i) => (set & (1 << i)) != 0)))];

    // What else people write: several at once, the numbers that IP gives them, and words that leave it open.
    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        [Tcp] = 1, ["tcp6"] = 1, ["tcp4"] = 1, ["tcp/ip"] = 1, ["6"] = 1,
        [Udp] = 2, ["udp6"] = 2, ["udp4"] = 2, ["udplite"] = 2, ["17"] = 2,
        ["both"] = 3, ["beide"] = 3, ["ambos"] = 3, ["entrambi"] = 3, ["sctp"] = 4, ["132"] = 4, ["dccp"] = 8, ["33"] = 8,
        [""] = 0, ["any"] = 0, ["all"] = 0, ["*"] = 0, ["-"] = 0, ["–"] = 0, ["—"] = 0, ["n/a"] = 0, ["none"] = 0, ["-1"] = 0,
    };

    private static readonly char[] Joints = ['/', ',', ';', '&', '+', '\r', '\n'];

    /// <summary>Reads <c>tcp</c>, <c>TCP/udp</c>, <c>tcp and udp</c>, <c>both</c> and so on.</summary>
    /// <param name="text">The text that holds the cell.</param>
    /// <param name="start">Where the cell starts.</param>
    /// <param name="length">Its length; an empty cell, <c>any</c> and the like leave the protocol open.</param>
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

        var cell = text.Substring(start, length).Trim();
        if (Words.TryGetValue(cell, out var set))
            return Spellings[set];
        foreach (var part in cell.Split(Joints))
        {
            foreach (var name in SplitAtWords(part.Trim()))
            {
                if (name.Length > 0 && Words.TryGetValue(name, out var found))
                    set |= found;
                else
                    unknown ??= name;
            }
        }
        return Spellings[set];
    }

    /// <summary>The protocols of both, each in the one spelling.</summary>
    public static string Join(string left, string right) => left == right || right.Length == 0
        ? left
        : Spellings[SetOf(left) | SetOf(right)];

    /// <summary>The protocol that a word of a port cell names; <see langword="null"/>: none.</summary>
    internal static string? OfWord(string word) => Words.TryGetValue(word, out var set) && set > 0 ? Spellings[set] : null;

    private static int SetOf(string spelling)
    {
        // Each is one of these very strings, as long as it came from here.
        for (var set = 0; set < Spellings.Length; set++)
        {
            if (ReferenceEquals(Spellings[set], spelling))
                return set;
        }
        return Array.IndexOf(Spellings, spelling);
    }

    /// <summary>Splits at <c>and</c> and <c>or</c>.</summary>
    private static IEnumerable<string> SplitAtWords(string part)
    {
        var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var from = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && !IsJoint(words[i]))
                continue;
            // "tcp, and udp": the comma joins already.
            if (i > from || words.Length == 0)
                yield return string.Join(" ", words, from, i - from);
            from = i + 1;
        }
    }

    private static bool IsJoint(string word) =>
        word.ToLowerInvariant() is "and" or "or" or "und" or "oder" or "et" or "ou" or "y" or "o" or "e" or "en" or "of";
}
