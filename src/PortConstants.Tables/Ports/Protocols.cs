namespace PortConstants.Tables;

/// <summary>The transport protocols that a table knows.</summary>
public static class Protocols
{
    private static readonly string[] Known = ["tcp", "udp", "sctp", "dccp"];

    // Every set of them in its one spelling, so that thousands of rows share sixteen strings.
    private static readonly string[] Spellings =
        [.. Enumerable.Range(0, 1 << Known.Length).Select(set => string.Join("/", Known.Where((_, i) => (set & (1 << i)) != 0)))];

    private static readonly char[] Joints = [',', ';', '&', '+', '\r', '\n'];

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

        return SpellingOf(MeaningOf(text.Substring(start, length), out unknown));
    }

    /// <summary>What the words of a cell of protocols mean together.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="unknown">The first part that is no protocol; a remark in brackets is none: <c>TCP (secure)</c>.</param>
    internal static CellMeaning MeaningOf(string cell, out string? unknown)
    {
        unknown = null;
        var text = CellText.WithoutFootnotes(cell).Trim();
        if (text.Length == 0)
            return CellMeaning.Any;
        if (Find(text) is { } whole)
            return whole;
        var meaning = CellMeaning.None;
        text = WithoutRemark(text, out var remark);
        foreach (var part in text.Split(Joints))
            meaning |= MeaningOfPart(part.Trim(), ref unknown);
        string? ignored = null;
        return remark is null ? meaning : meaning | MeaningOfPart(remark, ref ignored);
    }

    /// <summary>The protocols of both, each in the one spelling.</summary>
    public static string Join(string left, string right) => left == right || right.Length == 0
        ? left
        : Spellings[SetOf(left) | SetOf(right)];

    /// <summary>The spelling of what words mean.</summary>
    internal static string SpellingOf(CellMeaning meaning)
    {
        if ((meaning & CellMeaning.OverTcp) != 0)
            meaning |= CellMeaning.Tcp;
        if ((meaning & CellMeaning.OverUdp) != 0)
            meaning |= CellMeaning.Udp;
        return Spellings[(int)(meaning & CellMeaning.Transport)];
    }

    private static CellMeaning? Find(string word) =>
        (CellWords.MeaningOf(word) & CellMeaning.Protocol) is var meaning and not CellMeaning.None ? meaning : null;

    private static CellMeaning MeaningOfPart(string part, ref string? unknown)
    {
        if (Find(part) is { } whole)
            return whole;
        var meaning = CellMeaning.None;
        foreach (var item in part.Split('/'))
        {
            foreach (var name in SplitAtWords(item.Trim()))
            {
                if (Find(name) is { } found)
                    meaning |= found;
                else
                    unknown ??= name;
            }
        }
        return meaning;
    }

    private static string WithoutRemark(string text, out string? remark)
    {
        remark = null;
        var open = text.IndexOf('(');
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (open <= 0 || close < 0)
            return text;
        remark = text.Substring(open + 1, close - open - 1).Trim();
        return text.Remove(open, close - open + 1);
    }

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

    private static bool IsJoint(string word) => CellWords.Means(word, CellMeaning.And);
}
