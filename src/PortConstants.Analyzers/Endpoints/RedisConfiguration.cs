namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// The configuration string of Redis clients: hosts, then options, with commas between: <c>cache:6379,ssl=true,abortConnect=false</c>.
/// </summary>
internal static class RedisConfiguration
{
    private static readonly HashSet<string> Options = new(StringComparer.OrdinalIgnoreCase)
    {
        "abortConnect", "abortOnConnectFail", "allowAdmin", "asyncTimeout",
        "channelPrefix", "configCheckSeconds", "connectRetry", "connectTimeout", "defaultDatabase", "keepAlive",
        "password", "resolveDns", "serviceName", "ssl", "sslHost", "sslProtocols", "syncTimeout", "tieBreaker",
        "user", "writeBuffer",
    };

    /// <summary>
    /// Whether a text is such a string by its content: it begins with a host, and has options that only these clients know.
    /// </summary>
    public static bool IsKnownByContent(string text)
    {
        var comma = text.IndexOf(',');
        if (comma <= 0 || text.IndexOf('=', 0, comma) >= 0 || text.IndexOf(';') >= 0)
            return false;
        for (int start = comma + 1, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf(',', start) is >= 0 and var next ? next : text.Length;
            var equals = text.IndexOf('=', start, end - start);
            if (equals >= 0)
                return Options.Contains(text.Substring(start, equals - start).Trim());
        }
        return false;
    }
}
