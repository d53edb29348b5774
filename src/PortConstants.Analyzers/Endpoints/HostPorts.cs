namespace PortConstants.Analyzers.Endpoints;

/// <summary>Finds the ports of <c>host:port</c>, one or several with commas or semicolons between.</summary>
internal static class HostPorts
{
    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary>All ports of a text.</summary>
    public static IEnumerable<ParsedPort> Find(string text) => Find(text, 0, text.Length, scheme: null);

    /// <summary>All ports of a part of a text.</summary>
    public static IEnumerable<ParsedPort> Find(string text, int start, int end, string? scheme)
    {
        while (start < end)
        {
            var separator = text.IndexOfAny(Separators, start, end - start);
            var stop = separator < 0 ? end : separator;
            if (FindOne(text, start, stop, scheme) is { } port)
                yield return port;
            start = stop + 1;
        }
    }

    private static ParsedPort? FindOne(string text, int start, int end, string? scheme)
    {
        var colon = end > start ? text.LastIndexOf(':', end - 1, end - start) : -1;
        if (colon < 0)
            return null;
        var host = text.Substring(start, colon - start);
        // Several colons are those of an IPv6 address, which has a port only after brackets.
        var isAddress = host.StartsWith("[", StringComparison.Ordinal) && host.EndsWith("]", StringComparison.Ordinal);
        return isAddress || IsHost(host) ? PortDigits.Read(text, colon + 1, end, host, scheme) : null;
    }

    /// <summary>
    /// Letters, digits, and the signs of a wildcard, a format item or an expression. Not a pattern, and not a time of day.
    /// </summary>
    private static bool IsHost(string host)
    {
        var hasOther = false;
        foreach (var c in host)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_' or '*' or '+' or '{' or '}' or '$' or '%' or UnknownPart.Mark))
                return false;
            hasOther |= c is < '0' or > '9';
        }
        return hasOther;
    }
}
