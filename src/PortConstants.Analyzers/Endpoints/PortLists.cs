namespace PortConstants.Analyzers.Endpoints;

/// <summary>Finds the ports of a text that holds nothing else: <c>4444</c>, <c>8080;8081</c>, <c>5353/udp</c>.</summary>
internal static class PortLists
{
    private static readonly char[] Separators = [',', ';', '|'];

    private static readonly string[] Protocols = ["tcp", "udp", "sctp"];

    /// <summary>All ports of a text.</summary>
    public static IEnumerable<ParsedPort> Find(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOfAny(Separators, start) is >= 0 and var separator ? separator : text.Length;
            if (FindOne(text, start, end) is { } port)
                yield return port;
        }
    }

    private static ParsedPort? FindOne(string text, int start, int end)
    {
        foreach (var protocol in Protocols)
        {
            // 53/udp, as tables and container tools write it.
            var length = protocol.Length + 1;
            var slash = end - length;
            if (slash > start
                && text[slash] == '/'
                && string.Compare(text, slash + 1, protocol, 0, protocol.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var found = PortDigits.ReadTrimmed(text, start, slash, host: null, scheme: null);
                return found is { } port ? port with { Protocol = protocol } : null;
            }
        }
        return PortDigits.ReadTrimmed(text, start, end, host: null, scheme: null);
    }
}
