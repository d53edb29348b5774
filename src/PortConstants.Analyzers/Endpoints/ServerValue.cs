namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Finds the port in the value of a connection string's server: <c>tcp:db\instance,1433</c>, <c>//db:1521/service</c>,
/// <c>a:5672,b:5672</c>.
/// </summary>
internal static class ServerValue
{
    /// <summary>All ports of the value.</summary>
    public static IEnumerable<ParsedPort> Find(string text, ConnectionStringPair pair) =>
        Find(text, pair.Start, pair.End, mayHaveService: pair.Key == "datasource");

    /// <summary>All ports of a value that is a server by its name: <c>{ "Server": "db.example,1433" }</c>.</summary>
    public static IEnumerable<ParsedPort> Find(string text) => Find(text, 0, text.Length, mayHaveService: false);

    private static IEnumerable<ParsedPort> Find(string text, int from, int to, bool mayHaveService)
    {
        var (start, end) = Unquote(text, from, to);
        if (HasPrefix(text, start, "tcp:"))
            start += 4;
        // SQL Server separates host and port by a comma, which separates hosts elsewhere.
        var comma = end > start ? text.IndexOf(',', start, end - start) : -1;
        if (comma >= 0 && PortDigits.ReadTrimmed(text, comma + 1, end, text.Substring(start, comma - start), null) is { } port)
            return [port with { Product = "sqlserver", IsOfProductAlone = true }];
        return mayHaveService ? FindEasyConnect(text, start, end) : HostPorts.Find(text, start, end, scheme: null);
    }

    /// <summary>Oracle's <c>host:port/service</c>, with or without slashes before it.</summary>
    private static IEnumerable<ParsedPort> FindEasyConnect(string text, int start, int end)
    {
        if (HasPrefix(text, start, "//"))
            start += 2;
        var slash = end > start ? text.IndexOf('/', start, end - start) : -1;
        return slash < 0
            ? HostPorts.Find(text, start, end, scheme: null)
            : HostPorts.Find(text, start, slash, scheme: null).Select(port => port with { Product = "oracle", IsOfProductAlone = true });
    }

    private static (int Start, int End) Unquote(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end - start >= 2 && text[start] is '"' or '\'' && text[end - 1] == text[start] ? (start + 1, end - 1) : (start, end);
    }

    private static bool HasPrefix(string text, int start, string prefix) =>
        string.Compare(text, start, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
