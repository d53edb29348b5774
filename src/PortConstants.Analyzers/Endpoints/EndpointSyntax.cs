namespace PortConstants.Analyzers.Endpoints;

/// <summary>The syntax of a text in which ports are written.</summary>
public enum EndpointSyntax
{
    /// <summary>Any text: whole URLs in it, and connection strings that are known by their content.</summary>
    Url,

    /// <summary><c>host:port</c>, or a list of them.</summary>
    HostPort,

    /// <summary>A server of SQL Server, whose port follows a comma.</summary>
    SqlServerHost,

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

    /// <summary>The addresses on which a web host listens, with semicolons between: the value of <c>ASPNETCORE_URLS</c>.</summary>
    ServerUrls,

    /// <summary>One address on which a web host listens: the URL of a Kestrel endpoint.</summary>
    ServerUrl,

    /// <summary>The ports on which a web host serves HTTP, with semicolons between: the value of <c>ASPNETCORE_HTTP_PORTS</c>.</summary>
    HttpPorts,

    /// <summary>The ports on which a web host serves HTTPS: the value of <c>ASPNETCORE_HTTPS_PORTS</c>.</summary>
    HttpsPorts,

    /// <summary>A command that asks a container for its health: URLs, and addresses of the container itself.</summary>
    HealthCheck,

    /// <summary>Text for people, in which nothing is looked for.</summary>
    Prose,
}
