using PortConstants.Knowledge;

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

    // What is written in place of a host where a program uses none.
    private static readonly HashSet<string> NoHosts = new(StringComparer.Ordinal)
    {
        "changeme", "default", "disabled", "false", "inmemory", "memory", "none", "null", "placeholder", "secret", "todo", "true",
    };

    /// <summary>The ports, each at the scheme or the server that implies it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="syntax">The syntax that its place calls for.</param>
    /// <param name="isRedis">Whether the place is named for the connection of a Redis client, where a host alone is enough.</param>
    public static IEnumerable<ParsedPort> Find(string text, EndpointSyntax syntax, bool isRedis = false)
    {
        if (syntax == EndpointSyntax.Prose)
            return [];
        if (isRedis && IsHostAlone(text) && ImpliedServers.Find(text, Products.Find("Redis")!) is { } host)
            return [host with { Product = "redis" }];
        if (UrlPorts.MayHave(text))
            return ImpliedUrlPorts.Find(text).Where(port => !IdentifierHosts.Contains(port.Host!));
        if (syntax != EndpointSyntax.ConnectionString && !ConnectionStrings.IsKnownByContent(text))
            return [];
        return ConnectionStrings.ProductOf(text) is { DefaultPort: > 0 } product
            && !ConnectionStrings.Find(text).Any()
            && ImpliedServers.Find(text, product) is { } implied
                ? [implied with { Product = product.Words[0] }] : [];
    }

    /// <summary>A host in the spelling of hosts, before options or alone: <c>cache.example,abortConnect=false</c>.</summary>
    private static bool IsHostAlone(string text)
    {
        var host = text.IndexOf(',') is > 0 and var comma ? text.Substring(0, comma) : text;
        return host.Length > 0
            && host.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-')
            && host.Any(c => c is >= 'a' and <= 'z' or '.')
            && !NoHosts.Contains(host);
    }
}
