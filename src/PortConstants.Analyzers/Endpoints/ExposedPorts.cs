namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Finds the ports that a container image declares: <c>80</c>, <c>53/udp</c>, <c>7000-7010/tcp</c>, several with spaces between.
/// </summary>
internal static class ExposedPorts
{
    // A wider range is a pool, and shows nothing about the single ports in it.
    private const int WidestRange = 256;

    /// <summary>All ports of a text.</summary>
    public static IEnumerable<ParsedPort> Find(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            foreach (var port in FindOne(text, start, end, host: null))
                yield return port;
        }
    }

    /// <summary>The port, or the ports of the range, between two offsets.</summary>
    public static IEnumerable<ParsedPort> FindOne(string text, int start, int end, string? host)
    {
        var slash = end > start ? text.IndexOf('/', start, end - start) : -1;
        // Without a protocol, containers mean TCP.
        var protocol = slash < 0 ? "tcp" : text.Substring(slash + 1, end - slash - 1).ToLowerInvariant();
        if (protocol is not ("tcp" or "udp" or "sctp"))
            yield break;
        if (slash >= 0)
            end = slash;
        var dash = end > start ? text.IndexOf('-', start, end - start) : -1;
        if (PortDigits.ReadTrimmed(text, start, dash < 0 ? end : dash, host, scheme: null) is not { } first)
            yield break;
        if (dash < 0)
        {
            yield return first with { Protocol = protocol };
            yield break;
        }
        if (PortDigits.ReadTrimmed(text, dash + 1, end, host, scheme: null) is not { } last || last.Value < first.Value)
            yield break;
        yield return first with { Protocol = protocol };
        if (last.Value - first.Value <= WidestRange)
        {
            for (var port = first.Value + 1; port < last.Value; port++)
                yield return new ParsedPort(start, end - start, port, host, Scheme: null) { Protocol = protocol, IsInsideRange = true };
        }
        if (last.Value > first.Value)
            yield return last with { Protocol = protocol };
    }
}
