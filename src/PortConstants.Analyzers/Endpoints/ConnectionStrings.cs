using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Endpoints;

/// <summary>Finds the ports of connection strings: <c>Host=db;Port=5432</c>, <c>Server=tcp:db,1433</c>, <c>cache:6379,ssl=true</c>.</summary>
internal static class ConnectionStrings
{
    private static readonly HashSet<string> ServerKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "addr", "address", "bootstrap.servers", "data source", "datasource", "endpoint", "endpoints", "host", "hosts", "network address", "server", "servers",
    };

    /// <summary>Whether a name says that what it stands for is a connection string.</summary>
    public static bool IsName(string name) =>
        name.EndsWith("String", StringComparison.OrdinalIgnoreCase)
        && WordSplitter.Words(name) is { Count: >= 2 } words
        && words[words.Count - 2].Equals("connection", StringComparison.OrdinalIgnoreCase);

    /// <summary>All ports of a text.</summary>
    public static IEnumerable<ParsedPort> Find(string text)
    {
        if (UrlPorts.MayHave(text))
            return UrlPorts.Find(text);
        // A cache's string begins with its hosts, a database's with a key.
        int pair = text.IndexOf('='), host = text.IndexOf(',');
        return pair >= 0 && (host < 0 || pair < host) ? FindPairs(text) : HostPorts.Find(text);
    }

    private static IEnumerable<ParsedPort> FindPairs(string text)
    {
        string? host = null;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf(';', start) is >= 0 and var semicolon ? semicolon : text.Length;
            var equals = text.IndexOf('=', start, end - start);
            if (equals < 0)
                continue;
            var key = text.Substring(start, equals - start).Trim();
            if (ServerKeys.Contains(key))
            {
                host = text.Substring(equals + 1, end - equals - 1).Trim();
                foreach (var port in FindServer(text, equals + 1, end))
                    yield return port;
            }
            else if (key.Equals("port", StringComparison.OrdinalIgnoreCase) && PortDigits.ReadTrimmed(text, equals + 1, end, host, null) is { } port)
            {
                yield return port;
            }
        }
    }

    private static IEnumerable<ParsedPort> FindServer(string text, int start, int end)
    {
        if (string.Compare(text, start, "tcp:", 0, 4, StringComparison.OrdinalIgnoreCase) == 0)
            start += 4;
        // SQL Server separates host and port by a comma, which separates hosts elsewhere.
        var comma = text.IndexOf(',', start, end - start);
        if (comma >= 0 && PortDigits.ReadTrimmed(text, comma + 1, end, text.Substring(start, comma - start), null) is { } port)
            return [port];
        return HostPorts.Find(text, start, end, scheme: null);
    }
}
