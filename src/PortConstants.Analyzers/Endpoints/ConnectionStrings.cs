using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Finds the ports of connection strings: <c>Host=db;Port=5432</c>, <c>Server=tcp:db,1433</c>, <c>cache:6379,ssl=true</c>,
/// <c>Data Source=//db:1521/service</c>, and URLs.
/// </summary>
internal static class ConnectionStrings
{
    // Next to a key for the server, any of these shows that the text is a connection string, whatever it is called.
    private static readonly HashSet<string> CompanionKeys = new(StringComparer.Ordinal)
    {
        "applicationname", "connectiontimeout", "connecttimeout", "database", "dbname", "encrypt",
        "initialcatalog", "integratedsecurity", "multipleactiveresultsets",
        "password", "persistsecurityinfo", "pooling", "port", "pwd", "searchpath", "servicename", "sslmode",
        "timeout", "trustedconnection", "trustservercertificate", "uid", "user", "userid", "username",
        "virtualhost",
    };

    private static readonly char[] Quotes = ['"', '\''];

    /// <summary>
    /// Whether a text is a connection string by its content: pairs with a server and a companion key, or the options of a cache.
    /// </summary>
    public static bool IsKnownByContent(string text)
    {
        if (text.IndexOf('=') <= 0)
            return false;
        if (text.IndexOf(';') < 0)
            return OracleDescriptors.MayHave(text) || RedisConfiguration.IsKnownByContent(text);
        if (!StartsLikePairs(text))
            return false;
        var pairs = ConnectionStringPair.Read(text);
        return pairs.Exists(pair => pair.NamesServer) && pairs.Exists(pair => CompanionKeys.Contains(pair.Key));
    }

    /// <summary>The product that a text belongs to by its own keys and syntax, or <see langword="null"/>.</summary>
    public static Product? ProductOf(string text) => RedisConfiguration.IsKnownByContent(text)
        ? Products.Find("Redis")
        : ConnectionStringProduct.Of(text, ConnectionStringPair.Read(text));

    /// <summary>All ports of a text.</summary>
    public static IEnumerable<ParsedPort> Find(string text)
    {
        if (OracleDescriptors.MayHave(text))
            return OracleDescriptors.Find(text);
        int pair = text.IndexOf('='), host = text.IndexOf(','), url = text.IndexOf("://", StringComparison.Ordinal);
        if (url >= 0 && (pair < 0 || url < pair))
            return UrlPorts.Find(text);
        // A cache's string begins with its hosts, a database's with a key.
        if (pair >= 0 && (host < 0 || pair < host))
            return FindPairs(text);
        var product = RedisConfiguration.IsKnownByContent(text) ? "redis" : null;
        return HostPorts.Find(text).Select(port => port with { Product = product, IsOfProductAlone = product is not null });
    }

    private static bool StartsLikePairs(string text)
    {
        // Code, style sheets and markup also have these signs, but not so near the beginning.
        var equals = text.IndexOf('=');
        return equals <= 40 && text.IndexOf('{', 0, equals) < 0 && text.IndexOf('<', 0, equals) < 0 && text.IndexOf('(', 0, equals) < 0;
    }

    private static IEnumerable<ParsedPort> FindPairs(string text)
    {
        var pairs = ConnectionStringPair.Read(text);
        var known = ConnectionStringProduct.Of(text, pairs);
        var product = known?.Words[0];
        var isAlone = known is not null && ConnectionStringProduct.IsAlone(known, pairs);
        string? host = null;
        foreach (var pair in pairs)
        {
            if (pair.HoldsConnectionString)
            {
                foreach (var port in FindPairs(text.Substring(pair.Start + 1, pair.End - pair.Start - 1).TrimEnd(Quotes)))
                    yield return port.Moved(pair.Start + 1);
            }
            else if (text.IndexOf("://", pair.Start, pair.End - pair.Start, StringComparison.Ordinal) >= 0)
            {
                foreach (var port in UrlPorts.Find(text, pair.Start, pair.End))
                    yield return port;
            }
            else if (pair.NamesServer)
            {
                host = text.Substring(pair.Start, pair.End - pair.Start).Trim();
                foreach (var port in ServerValue.Find(text, pair))
                {
                    var judged = port.Product is null ? port with { Product = product, IsOfProductAlone = isAlone } : port;
                    yield return SqlServerColon.Judge(text, pairs, pair, judged);
                }
            }
            else if (pair.Key == "port"
                && PortDigits.ReadTrimmed(text, pair.Start, pair.End, host ?? HostOf(text, pairs), null) is { } port)
            {
                yield return port with { Product = product, IsOfProductAlone = isAlone };
            }
        }
    }

    private static string? HostOf(string text, List<ConnectionStringPair> pairs) =>
        pairs.Find(pair => pair.NamesServer) is { Key: not null } server
            ? text.Substring(server.Start, server.End - server.Start).Trim()
            : null;
}
