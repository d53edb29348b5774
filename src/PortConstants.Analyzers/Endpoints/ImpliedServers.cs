using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Endpoints;

/// <summary>Finds the server of a connection string that gives it no port: <c>Host=db;Database=shop</c>, <c>cache,ssl=true</c>.</summary>
internal static class ImpliedServers
{
    private static readonly HashSet<string> ServerKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "addr", "data source", "datasource", "host", "server",
    };

    // These reach the server by a pipe, by shared memory, or by a port that another service tells.
    private static readonly string[] OtherWays = ["\\", "(localdb)", "np:", "lpc:", "admin:"];

    /// <summary>The server, with the port that its client implies; <see langword="null"/> where another port may be used.</summary>
    /// <param name="text">A connection string, or hosts.</param>
    /// <param name="product">The product whose client implies its default port.</param>
    public static ParsedPort? Find(string text, Product product)
    {
        if (text.IndexOf('=') is >= 0 and var equals && text.IndexOf(',') is var comma && (comma < 0 || equals < comma))
            return FindInPairs(text, product);
        // SQL Server's separator of host and port; Redis has options after it, and Kafka more hosts.
        if (IsSqlServer(product) && text.IndexOf(',') >= 0)
            return null;
        var end = text.IndexOf(',') is >= 0 and var separator ? separator : text.Length;
        var isTls = product.Name == "Redis" && text.IndexOf("ssl=true", StringComparison.OrdinalIgnoreCase) >= 0;
        return Create(text, 0, end, product, isTls ? product.EncryptedPorts[0].Number : product.DefaultPort);
    }

    private static ParsedPort? FindInPairs(string text, Product product)
    {
        ParsedPort? server = null;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf(';', start) is >= 0 and var semicolon ? semicolon : text.Length;
            var equals = text.IndexOf('=', start, end - start);
            if (equals < 0)
                continue;
            var key = text.Substring(start, equals - start).Trim();
            if (key.Equals("port", StringComparison.OrdinalIgnoreCase) || key.StartsWith("AttachDb", StringComparison.OrdinalIgnoreCase))
                return null;
            if (ServerKeys.Contains(key))
                server = Create(text, equals + 1, end, product, product.DefaultPort);
        }
        return server;
    }

    private static ParsedPort? Create(string text, int start, int end, Product product, int port)
    {
        var host = text.Substring(start, end - start);
        if (string.Compare(text, start, "tcp:", 0, 4, StringComparison.OrdinalIgnoreCase) == 0)
            host = host.Substring(4);
        if (IsSqlServer(product) && Array.Exists(OtherWays, way => host.IndexOf(way, StringComparison.OrdinalIgnoreCase) >= 0))
            return null;
        var isHost = host.Trim().Length > 0 && host.Trim().All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '(' or ')');
        return isHost ? new ParsedPort(start, end - start, port, host.Trim(), null) : null;
    }

    private static bool IsSqlServer(Product product) => product.Name == "SqlServer";
}
