namespace PortConstants.Analyzers.Endpoints;

/// <summary>Finds the ports of the URLs in a text: <c>scheme://host:4444</c>, anywhere in it.</summary>
internal static class UrlPorts
{
    /// <summary>What is between the scheme and the host.</summary>
    public const string Separator = "://";

    // What follows their colon is a tag or a path.
    private static readonly HashSet<string> WithoutPorts = new(StringComparer.OrdinalIgnoreCase) { "docker", "file", "oci", "pack", "urn" };

    /// <summary>Whether the text can hold a URL with a port.</summary>
    public static bool MayHave(string text) => text.IndexOf(Separator, StringComparison.Ordinal) >= 0;

    /// <summary>All ports of all URLs.</summary>
    public static IEnumerable<ParsedPort> Find(string text) => Find(text, 0, text.Length);

    /// <summary>All ports of all URLs in a part of a text.</summary>
    public static IEnumerable<ParsedPort> Find(string text, int from, int to)
    {
        for (var at = Next(text, from, to); at >= 0; at = Next(text, at + 1, to))
        {
            var scheme = SchemeBefore(text, at);
            if (scheme.Length == 0 || WithoutPorts.Contains(scheme))
                continue;
            var start = at + Separator.Length;
            var end = EndOfAuthority(text, start);
            var userInfo = text.LastIndexOf('@', end - 1, end - start);
            foreach (var port in HostPorts.Find(text, userInfo >= 0 ? userInfo + 1 : start, end, scheme))
                yield return port;
        }
    }

    private static int Next(string text, int from, int to) =>
        from < to ? text.IndexOf(Separator, from, to - from, StringComparison.Ordinal) : -1;

    private static string SchemeBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && text[start - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.')
            start--;
        return start == 0 || text[start - 1] != UnknownPart.Mark ? text.Substring(start, end - start).ToLowerInvariant() : "?";
    }

    private static bool EndsAuthority(char c) =>
        char.IsWhiteSpace(c) || c is '/' or '?' or '#' or '"' or '\'' or '<' or '>' or ';' or '`';

    private static int EndOfAuthority(string text, int start)
    {
        var end = start;
        while (end < text.Length && !EndsAuthority(text[end]))
            end++;
        return end;
    }
}
