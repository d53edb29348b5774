using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// SQL Server's client wants a comma between host and port, <c>db.example,1433</c>. A colon there is a part of the host's name for it.
/// </summary>
internal static class SqlServerColon
{
    private const string SqlServer = "SqlServer";
    private const string Tcp = "tcp:";
    private const int DefaultPort = 1433;

    /// <summary>The product's row in <c>data/products.csv</c>.</summary>
    public static bool IsSqlServer(Product? product) => product?.Name == SqlServer;

    /// <summary>A server of SQL Server: <c>SqlConnectionStringBuilder.DataSource</c>.</summary>
    public static IEnumerable<ParsedPort> Find(string text) =>
        ServerValue.Find(text).Select(port => port with { Misread = Judge(text, 0, port) });

    /// <summary>A port in a connection string, with the text of its server where the client of SQL Server certainly misreads it.</summary>
    /// <param name="text">The connection string.</param>
    /// <param name="pairs">Its pairs.</param>
    /// <param name="server">The pair that holds the port.</param>
    /// <param name="port">The port.</param>
    public static ParsedPort Judge(string text, List<ConnectionStringPair> pairs, ConnectionStringPair server, ParsedPort port) =>
        IsWhole(text, server, port) && IsOfSqlServer(text, pairs, server, port)
            ? port with { Misread = Judge(text, server.Start, port) }
            : port;

    private static MisreadAddress? Judge(string text, int start, ParsedPort port)
    {
        if (port.Start == 0 || text[port.Start - 1] != ':' || port.Host is not { Length: > 0 })
            return null;
        if (text[start] is '"' or '\'')
            start++;
        var written = text.Substring(start, port.Start + port.Length - start);
        var form = written.Substring(0, port.Start - 1 - start) + "," + text.Substring(port.Start, port.Length);
        return new MisreadAddress(start, written, AddressFault.Colon,
            "is the name of a host for the client of SQL Server, which has a comma before the port", $"write '{form}'", form);
    }

    /// <summary>Whether nothing follows the port, such as the service of Oracle.</summary>
    private static bool IsWhole(string text, ConnectionStringPair server, ParsedPort port) =>
        text.Substring(port.Start + port.Length, server.End - port.Start - port.Length).Trim().Trim('"', '\'').Length == 0;

    private static bool IsOfSqlServer(string text, List<ConnectionStringPair> pairs, ConnectionStringPair server, ParsedPort port)
    {
        // Analysis Services has an initial catalog too, and a colon before its port.
        var others = pairs.FindAll(pair => pair.Key != "initialcatalog");
        if (ConnectionStringProduct.Of(text, others) is { } product)
            return IsSqlServer(product);
        if (pairs.Exists(pair => pair.Key is "driver" or "provider" or "port"))
            return false;
        return port.Value == DefaultPort || string.Compare(text, server.Start, Tcp, 0, Tcp.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
