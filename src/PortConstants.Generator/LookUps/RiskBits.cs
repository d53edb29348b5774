using PortConstants.Tables;

namespace PortConstants.Generator.LookUps;

/// <summary>One bit for each port, in pages of 512 ports of which equal ones are stored once.</summary>
internal static class RiskBits
{
    private const int WordsOnPage = 32;
    private const int Words = (PortSet.MaxPort + 1) / 16;

    /// <summary>Where the words of each page begin, and then the words of 16 bits; <see langword="null"/>: no port is risky.</summary>
    public static string? Fold(PortTable table)
    {
        if (!Array.Exists(table.Rows.Items, row => row.Risk.Length > 0))
            return null;
        var bits = Bits(table);
        const int Pages = Words / WordsOnPage;
        var folded = new List<char>(new char[Pages]);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var page = 0; page < Pages; page++)
        {
            var words = new string(bits, page * WordsOnPage, WordsOnPage);
            if (!known.TryGetValue(words, out var begin))
            {
                known.Add(words, begin = folded.Count);
                folded.AddRange(words);
            }
            folded[page] = (char)begin;
        }
        return new string([.. folded]);
    }

    private static char[] Bits(PortTable table)
    {
        var bits = new char[Words];
        var free = new PortAllocator();
        foreach (var row in table.Rows.Items)
        {
            if (row.Risk.Length == 0)
                continue;
            foreach (var port in free.Take(row.Ports))
                bits[port >> 4] |= (char)(1 << (port & 15));
        }
        return bits;
    }
}
