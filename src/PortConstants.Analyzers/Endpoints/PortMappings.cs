namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Finds the ports of container mappings, <c>8080:80</c>, <c>127.0.0.1:8443:443/tcp</c>, and of addresses that are written where a
/// port is expected, <c>0.0.0.0:8080</c>.
/// </summary>
internal static class PortMappings
{
    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary>Whether a text can be a mapping.</summary>
    public static bool MayHave(string text) => text.IndexOf(':') >= 0;

    /// <summary>All ports of a text, those of the host first.</summary>
    public static IEnumerable<ParsedPort> Find(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOfAny(Separators, start) is >= 0 and var separator ? separator : text.Length;
            foreach (var port in FindOne(text, start, end))
                yield return port;
        }
    }

    private static IEnumerable<ParsedPort> FindOne(string text, int start, int end)
    {
        var last = end > start ? text.LastIndexOf(':', end - 1, end - start) : -1;
        if (last < 0)
            return ExposedPorts.FindOne(text, start, end, host: null);
        var before = last > start ? text.LastIndexOf(':', last - 1, last - start) : -1;
        var left = before < start ? start : before + 1;
        var host = before < start ? null : text.Substring(start, before - start);
        if (!IsPortOrRange(text, left, last))
            return HostPorts.Find(text, start, end, scheme: null);
        return ExposedPorts.FindOne(text, left, last, host).Concat(ExposedPorts.FindOne(text, last + 1, end, host: null));
    }

    private static bool IsPortOrRange(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or '-'))
                return false;
        }
        return end > start;
    }
}
