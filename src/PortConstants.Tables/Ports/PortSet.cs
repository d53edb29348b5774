using System.Globalization;

namespace PortConstants.Tables;

/// <summary>
/// The ports of one row, or of one option, in the order in which they are written: <c>22</c>, <c>20-21</c>,
/// <c>5631, 5632</c>, or <c>5004+</c> ("and up", which names 5004 only).
/// </summary>
public readonly struct PortSet : IEquatable<PortSet>
{
    /// <summary>The highest port number, 65535.</summary>
    public const int MaxPort = ushort.MaxValue;

    private readonly PortSpan _only;
    private readonly PortSpan[]? _list;

    private PortSet(PortSpan only)
    {
        _only = only;
        Count = only.Count;
    }

    private PortSet(PortSpan[] list)
    {
        _only = new PortSpan(list.Min(span => span.First), list.Max(span => span.Last));
        _list = list;
        // A list may name ports more than once, and a cell may be so long that the sum has no end.
        Count = (int)Math.Min(list.Sum(span => (long)span.Count), int.MaxValue);
    }

    /// <summary>The lowest port.</summary>
    public int First => _only.First;

    /// <summary>The highest port.</summary>
    public int Last => _only.Last;

    /// <summary>The number of ports.</summary>
    public int Count { get; }

    /// <summary>Whether this is one port and nothing else.</summary>
    public bool IsSingle => Count == 1;

    /// <summary>The number of ranges and single ports that were written.</summary>
    public int SpanCount => _list?.Length ?? 1;

    /// <summary>The range or single port at <paramref name="index"/>, as written.</summary>
    public PortSpan GetSpan(int index) => _list is null ? _only : _list[index];

    /// <summary>Whether <paramref name="port"/> is one of these ports.</summary>
    public bool Contains(int port) =>
        _only.Contains(port) && (_list is null || Array.Exists(_list, span => span.Contains(port)));

    /// <summary>The same ports in ascending order, with no overlap and no gap between neighbours.</summary>
    public PortSpan[] Merged()
    {
        if (_list is null)
            return [_only];
        var merged = new List<PortSpan>();
        foreach (var span in _list.OrderBy(span => span.First))
        {
            var last = merged.Count - 1;
            if (last >= 0 && span.First <= merged[last].Last + 1)
                merged[last] = new PortSpan(merged[last].First, Math.Max(merged[last].Last, span.Last));
            else
                merged.Add(span);
        }
        return [.. merged];
    }

    /// <summary>Each port, in the order in which it was written.</summary>
    public IEnumerable<int> Ports()
    {
        for (var i = 0; i < SpanCount; i++)
        {
            var span = GetSpan(i);
            for (int port = span.First; port <= span.Last; port++)
                yield return port;
        }
    }

    /// <summary>Reads the port syntax of the tables.</summary>
    /// <param name="text">For example <c>445, 6881-6999</c>.</param>
    /// <param name="ports">The ports, when the result is <see cref="PortSetError.None"/>.</param>
    /// <returns>What is wrong with <paramref name="text"/>, if anything.</returns>
    public static PortSetError Parse(string text, out PortSet ports) => Parse(text, 0, text.Length, out ports);

    /// <summary>Reads the port syntax of the tables out of a part of a text.</summary>
    public static PortSetError Parse(string text, int start, int length, out PortSet ports)
    {
        ports = default;
        List<PortSpan>? list = null;
        int cell = start, end = start + length;
        while (true)
        {
            var comma = text.IndexOf(',', start, end - start);
            var error = ParseSpan(text, start, comma < 0 ? end : comma, out var span);
            if (error != PortSetError.None)
                return error;
            if (comma < 0 && list is null)
            {
                ports = new PortSet(span);
                return PortSetError.None;
            }
            (list ??= []).Add(span);
            if (comma < 0)
            {
                ports = Of(list);
                return ThousandsSeparator.IsCertain(text, cell, end) ? PortSetError.ThousandsSeparator : PortSetError.None;
            }
            start = comma + 1;
        }
    }

    /// <summary>The ports of both, in their order.</summary>
    internal static PortSet Join(PortSet left, PortSet right) => left.Equals(right) ? left : Of([.. left.Spans(), .. right.Spans()]);

    /// <summary>The ports of some ranges, in their order. One that is written again, as for each protocol, is the same one.</summary>
    internal static PortSet Of(List<PortSpan> spans)
    {
        if (spans.Count == 1)
            return new PortSet(spans[0]);
        PortSpan[] distinct = [.. spans.Distinct()];
        return distinct.Length == 1 ? new PortSet(distinct[0]) : new PortSet(distinct);
    }

    /// <summary>Whether a character is a dash of any kind: word processors and other scripts have many.</summary>
    internal static bool IsDash(char c) => c == '-' || (c > 127 && (char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation
        || c is '\u00AD' or '\u2043' or '\u2053' or '\u207B' or '\u208B' or '\u2212' or '\uFF5E'));

    /// <inheritdoc/>
    public bool Equals(PortSet other) =>
        _only == other._only && SpanCount == other.SpanCount && (_list is null || _list.SequenceEqual(other._list!));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PortSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _only.GetHashCode() ^ Count;

    /// <summary>The table's own spelling: <c>20-21</c>, <c>5631, 5632</c>.</summary>
    public override string ToString()
    {
        var spans = new string[SpanCount];
        for (var i = 0; i < spans.Length; i++)
        {
            var span = GetSpan(i);
            spans[i] = span.Count == 1 ? Invariant(span.First) : Invariant(span.First) + "-" + Invariant(span.Last);
        }
        return string.Join(", ", spans);
    }

    private IEnumerable<PortSpan> Spans() => Enumerable.Range(0, SpanCount).Select(GetSpan);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static PortSetError ParseSpan(string text, int start, int end, out PortSpan span)
    {
        span = default;
        var error = ParseNumber(text, ref start, end, out var first);
        if (error != PortSetError.None)
            return error;
        var last = first;
        if (start < end && text[start] == '+')
        {
            start++;
        }
        else if (start < end && IsDash(text[start]))
        {
            start++;
            error = ParseNumber(text, ref start, end, out last);
            if (error != PortSetError.None)
                return error;
        }
        SkipSpaces(text, ref start, end);
        if (start < end)
            return PortSetError.NotANumber;
        if (last < first)
            return PortSetError.Reversed;
        span = new PortSpan((ushort)first, (ushort)last);
        return PortSetError.None;
    }

    /// <summary>Reads ASCII digits and the spaces around them: no sign, no exponent, no digit of another script.</summary>
    private static PortSetError ParseNumber(string text, ref int start, int end, out int number)
    {
        number = 0;
        SkipSpaces(text, ref start, end);
        if (start == end)
            return PortSetError.Empty;
        var digits = start;
        for (; start < end && text[start] is >= '0' and <= '9'; start++)
            number = Math.Min(number * 10 + (text[start] - '0'), MaxPort + 1);
        if (start == digits)
            return PortSetError.NotANumber;
        if (number > MaxPort)
            return PortSetError.OutOfRange;
        SkipSpaces(text, ref start, end);
        return PortSetError.None;
    }

    private static void SkipSpaces(string text, ref int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
    }
}
