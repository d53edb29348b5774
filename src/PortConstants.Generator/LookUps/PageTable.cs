using System.Text;

namespace PortConstants.Generator.LookUps;

/// <summary>
/// An array with many equal stretches, folded: <see cref="Pages"/> says for each page where its elements begin in
/// <see cref="Entries"/>, and equal pages stand there once.
/// </summary>
internal sealed class PageTable
{
    /// <summary>Folds the array.</summary>
    /// <param name="values">As many as a multiple of <paramref name="pageSize"/>.</param>
    /// <param name="pageSize">The number of elements of a page.</param>
    /// <param name="isWide">Whether an element takes 32 bits and not 16.</param>
    public PageTable(int[] values, int pageSize, bool isWide)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var page = new char[isWide ? 2 * pageSize : pageSize];
        StringBuilder pages = new(values.Length / pageSize), low = new(), high = new();
        for (var start = 0; start < values.Length; start += pageSize)
        {
            for (var i = 0; i < pageSize; i++)
            {
                page[i] = (char)values[start + i];
                if (isWide)
                    page[pageSize + i] = (char)(values[start + i] >> 16);
            }
            var key = new string(page);
            if (!known.TryGetValue(key, out var offset))
            {
                known.Add(key, offset = low.Length);
                low.Append(page, 0, pageSize);
                high.Append(page, pageSize, page.Length - pageSize);
            }
            pages.Append((char)offset);
        }
        Pages = pages.ToString();
        EntryCount = low.Length;
        Entries = low.Append(high).ToString();
    }

    /// <summary>The offset of each page.</summary>
    public string Pages { get; }

    /// <summary>The elements; if they are wide, all lower halves and behind them all upper ones.</summary>
    public string Entries { get; }

    /// <summary>The number of elements.</summary>
    public int EntryCount { get; }
}
