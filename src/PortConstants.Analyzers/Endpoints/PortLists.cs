namespace PortConstants.Analyzers.Endpoints;

/// <summary>Finds the ports of a text that holds nothing else: <c>4444</c>, <c>8080;8081</c>.</summary>
internal static class PortLists
{
    private static readonly char[] Separators = [',', ';'];

    /// <summary>All ports of a text.</summary>
    public static IEnumerable<ParsedPort> Find(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOfAny(Separators, start) is >= 0 and var separator ? separator : text.Length;
            if (PortDigits.ReadTrimmed(text, start, end, host: null, scheme: null) is { } port)
                yield return port;
        }
    }
}
