namespace PortConstants.Knowledge;

/// <summary>Whether .NET programs serve a product or protocol, or only connect to it.</summary>
public enum ServedBy
{
    /// <summary>They do both, so that a name shows nothing: HTTP, MQTT.</summary>
    Both,

    /// <summary>A name shows nothing, but a URL is that of a client: FTP, SSH.</summary>
    OftenClients,

    /// <summary>They connect, unless a noun shows that it is a server: <c>SmtpServer</c>.</summary>
    MostlyClients,

    /// <summary>They only connect: the server is a program of its own, such as RabbitMQ.</summary>
    ClientsAlone,
}
