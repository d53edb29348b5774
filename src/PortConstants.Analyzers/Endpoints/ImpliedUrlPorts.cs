namespace PortConstants.Analyzers.Endpoints;

/// <summary>Finds the URLs that have no port, so that their scheme implies one: <c>https://host/path</c>.</summary>
internal static class ImpliedUrlPorts
{
    private static readonly char[] EndOfAuthority = ['/', '?', '#', '"', '\'', '<', '>', ';', '`', ' ', '\r', '\n', '\t', ','];

    /// <summary>Each URL whose host is visible to its end; the place is that of the scheme.</summary>
    public static IEnumerable<ParsedPort> Find(string text)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var start = at;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '.' or '-'))
                start--;
            if (SchemeDefaults.Find(text.Substring(start, at - start).ToLowerInvariant()) is not { Port: > 0 } defaults)
                continue;
            if (FindHost(text, at + UrlPorts.Separator.Length) is { } host && !IsServiceName(defaults.Scheme, host))
                yield return new ParsedPort(start, at - start, defaults.Port, host, defaults.Scheme);
        }
    }

    // The name of a service, for which service discovery or a proxy chooses the port: http://orders.
    private static bool IsServiceName(string scheme, string host) =>
        scheme is "http" or "https"
        && char.IsLetter(host[0])
        && host.IndexOf('.') < 0
        && !HostNames.IsLoopback(host);

    private static int Next(string text, int from) => text.IndexOf(UrlPorts.Separator, from, StringComparison.Ordinal);

    /// <summary>The host; <see langword="null"/> where there is none, where it has a port, and where an expression may add one.</summary>
    private static string? FindHost(string text, int start)
    {
        var end = text.IndexOfAny(EndOfAuthority, start) is >= 0 and var stop ? stop : text.Length;
        var userInfo = end > start ? text.LastIndexOf('@', end - 1, end - start) : -1;
        var host = text.Substring(userInfo >= 0 ? userInfo + 1 : start, end - (userInfo >= 0 ? userInfo + 1 : start));
        var isAddress = host.StartsWith("[", StringComparison.Ordinal) && host.EndsWith("]", StringComparison.Ordinal);
        if (host.Length == 0 || (!isAddress && host.IndexOf(':') >= 0))
            return null;
        return host[host.Length - 1] is UnknownPart.Mark or '}' or '.' ? null : host;
    }
}
