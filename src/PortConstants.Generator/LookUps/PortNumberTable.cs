namespace PortConstants.Generator.LookUps;

/// <summary>
/// A sparse array with an element for each port, in pages of 64 ports that lie over each other where their elements do not meet
/// ("row displacement"). An element is marked with the place of its page, which tells it from those of other pages.
/// </summary>
internal sealed class PortNumberTable
{
    /// <summary>The ports of a page.</summary>
    public const int PageSize = 64;

    // Further back there is hardly room for a page: to search there costs more than it saves.
    private const int SearchLength = 1024;

    private readonly int[] _marks;
    private readonly int[] _numbers;
    private readonly bool[] _taken;
    private readonly ulong[] _used;
    private int _end;
    private int _last;

    /// <summary>Arranges the pages.</summary>
    /// <param name="numbers">A number for each port; 0: none.</param>
    /// <param name="isWide">Whether a number has 32 bits and not 16.</param>
    public PortNumberTable(int[] numbers, bool isWide)
    {
        var used = ByDensity(numbers);
        // Each page fits after all others.
        _marks = new int[(used.Count + 2) * PageSize];
        _numbers = new int[_marks.Length];
        _taken = new bool[_marks.Length];
        _used = new ulong[used.Count + 3];
        var pages = new char[numbers.Length / PageSize];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in used)
        {
            var key = Key(numbers, page * PageSize);
            if (!places.TryGetValue(key, out var place))
                places.Add(key, place = Place(numbers, page * PageSize));
            pages[page] = (char)place;
        }
        Pages = new string(pages);
        Entries = Interleave(isWide ? 3 : 2);
    }

    /// <summary>The place of each page.</summary>
    public string Pages { get; }

    /// <summary>For each element its mark and its number.</summary>
    public string Entries { get; }

    /// <summary>The pages that hold anything, the fullest first: the emptier one is, the easier a place is found.</summary>
    private static List<int> ByDensity(int[] numbers)
    {
        var counts = new int[numbers.Length / PageSize];
        for (var port = 0; port < numbers.Length; port++)
        {
            if (numbers[port] != 0)
                counts[port / PageSize]++;
        }
        var pages = new List<int>();
        for (var count = PageSize; count > 0; count--)
        {
            for (var page = 0; page < counts.Length; page++)
            {
                if (counts[page] == count)
                    pages.Add(page);
            }
        }
        return pages;
    }

    /// <summary>The elements of a page as a text, which equals that of another page when their elements do.</summary>
    private static string Key(int[] numbers, int start)
    {
        var key = new char[2 * PageSize];
        for (var i = 0; i < PageSize; i++)
        {
            key[i] = (char)numbers[start + i];
            key[PageSize + i] = (char)(numbers[start + i] >> 16);
        }
        return new string(key);
    }

    private int Place(int[] numbers, int start)
    {
        var mask = 0UL;
        for (var i = 0; i < PageSize; i++)
            mask |= (numbers[start + i] == 0 ? 0UL : 1UL) << i;
        // The place 0 is that of the pages that hold nothing.
        var begin = Math.Max(1, _end - SearchLength);
        while (_taken[begin] || (Used(begin) & mask) != 0)
            begin++;
        _taken[begin] = true;
        _last = Math.Max(_last, begin);
        for (var i = 0; i < PageSize; i++)
        {
            if ((mask >> i & 1) == 0)
                continue;
            var entry = begin + i;
            _marks[entry] = begin;
            _numbers[entry] = numbers[start + i];
            _used[entry / 64] |= 1UL << entry % 64;
            _end = Math.Max(_end, entry + 1);
        }
        return begin;
    }

    /// <summary>One bit for each of the 64 entries from a place on.</summary>
    private ulong Used(int begin)
    {
        var shift = begin % 64;
        var low = _used[begin / 64] >> shift;
        return shift == 0 ? low : low | _used[begin / 64 + 1] << (64 - shift);
    }

    private string Interleave(int width)
    {
        // As long as the last page needs, wherever its last element is.
        var count = _last + PageSize;
        var entries = new char[count * width];
        for (var i = 0; i < count; i++)
        {
            entries[i * width] = _marks[i] == 0 ? char.MaxValue : (char)_marks[i];
            entries[i * width + 1] = (char)_numbers[i];
            if (width > 2)
                entries[i * width + 2] = (char)(_numbers[i] >> 16);
        }
        return new string(entries);
    }
}
