namespace PortConstants.Analyzers.Endpoints;

/// <summary>The syntax of a text in which ports are written.</summary>
public enum EndpointSyntax
{
    /// <summary>Any text: whole URLs in it, and connection strings that are known by their content.</summary>
    Url,

    /// <summary><c>host:port</c>, or a list of them.</summary>
    HostPort,

    /// <summary>An address that is nothing but <c>host:port</c>, with a path or without, or a list of them.</summary>
    Address,

    /// <summary>A port, or a list of them: the value of <c>ASPNETCORE_HTTP_PORTS</c>.</summary>
    PortList,

    /// <summary>A connection string of a database, a cache or a broker.</summary>
    ConnectionString,

    /// <summary>Ports of a container with those of its host: <c>8080:80</c>, <c>127.0.0.1:8443:443/tcp</c>.</summary>
    PortMapping,

    /// <summary>Ports that a container image declares: <c>80</c>, <c>53/udp</c>, <c>7000-7010</c>.</summary>
    ExposedPort,

    /// <summary>Text for people, in which nothing is looked for.</summary>
    Prose,
}
