namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Finds the ports that a text implies: of URLs without a port, and of a connection string that shows its product and gives no port.
/// </summary>
internal static class ImpliedEndpoints
{
    // URLs with these hosts are names of namespaces and schemas, which nothing opens.
    private static readonly HashSet<string> IdentifierHosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "json-schema.org", "json.schemastore.org", "schemas.microsoft.com", "schemas.xmlsoap.org", "tempuri.org", "www.w3.org",
    };

    /// <summary>The ports, each at the scheme or the server that implies it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="syntax">The syntax that its place calls for.</param>
    public static IEnumerable<ParsedPort> Find(string text, EndpointSyntax syntax)
    {
        if (syntax == EndpointSyntax.Prose)
            return [];
        if (UrlPorts.MayHave(text))
            return ImpliedUrlPorts.Find(text).Where(port => !IdentifierHosts.Contains(port.Host!));
        if (syntax != EndpointSyntax.ConnectionString && !ConnectionStrings.IsKnownByContent(text))
            return [];
        var port = ConnectionStrings.ProductOf(text) switch
        {
            "sqlserver" => 1433,
            "postgres" => 5432,
            "mysql" => 3306,
            "redis" => 6379,
            "rabbitmq" => 5672,
            _ => 0,
        };
        return port > 0 && !ConnectionStrings.Find(text).Any() && ImpliedServers.Find(text, port) is { } implied
            ? [implied with { Product = ConnectionStrings.ProductOf(text) }] : [];
    }
}
