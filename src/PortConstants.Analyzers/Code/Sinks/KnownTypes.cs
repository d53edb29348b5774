namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>The types of the framework that treat ports in a way of their own.</summary>
public static class KnownTypes
{
    /// <summary>Types for which -1 is the port of the scheme, or none.</summary>
    public static IReadOnlyCollection<string> AllowNegativePorts { get; } =
        new HashSet<string> { "EndpointPermission", "HostString", "SocketPermission", "UriBuilder", "UrlPrefix" };

    /// <summary>Types whose port is that of a header, as of <c>Host</c> and <c>Origin</c>, and not of a connection.</summary>
    public static IReadOnlyCollection<string> HostHeaders { get; } = new HashSet<string>
    {
        "HostAttribute", "HostString", "HttpHeaders", "HttpRequestHeaders", "RoutingEndpointConventionBuilderExtensions",
    };
}
