namespace PortConstants.Analyzers.Endpoints;

/// <summary>What kind of text a symbol takes.</summary>
public enum EndpointSyntax
{
    /// <summary>Any text: only whole URLs are looked for.</summary>
    Any,

    /// <summary><c>host:port</c>, or a list of them.</summary>
    HostAndPort,

    /// <summary>The digits of a port, or a list of them: the value of <c>ASPNETCORE_HTTP_PORTS</c>.</summary>
    Port,

    /// <summary>A connection string of a database, a cache or a broker.</summary>
    ConnectionString,
}
