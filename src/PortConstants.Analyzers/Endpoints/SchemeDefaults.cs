namespace PortConstants.Analyzers.Endpoints;

/// <summary>What the scheme of a URL implies.</summary>
/// <param name="Scheme">The scheme, in lower case.</param>
/// <param name="Port">The port of a URL that has none; 0 where the scheme implies none.</param>
/// <param name="Protocol">The transport protocol in the spelling of port tables.</param>
/// <param name="IsOfClients">Whether only who connects writes such a URL.</param>
internal sealed record SchemeDefaults(string Scheme, int Port, string Protocol, bool IsOfClients)
{
    private static readonly Dictionary<string, SchemeDefaults> All = new SchemeDefaults[]
    {
        new("http", 80, "tcp", false),
        new("https", 443, "tcp", false),
        new("ws", 80, "tcp", false),
        new("wss", 443, "tcp", false),
        new("net.tcp", 808, "tcp", false),
        new("tcp", 0, "tcp", false),
        new("udp", 0, "udp", false),
        new("rtsp", 554, "tcp", false),
        new("amqp", 5672, "tcp", true),
        new("amqps", 5671, "tcp", true),
        new("bolt", 7687, "tcp", true),
        new("ftp", 21, "tcp", true),
        new("ftps", 990, "tcp", true),
        new("imap", 143, "tcp", true),
        new("imaps", 993, "tcp", true),
        new("ldap", 389, "tcp", true),
        new("ldaps", 636, "tcp", true),
        new("mongodb", 27017, "tcp", true),
        new("mqtt", 1883, "tcp", true),
        new("mqtts", 8883, "tcp", true),
        new("mysql", 3306, "tcp", true),
        new("nats", 4222, "tcp", true),
        new("neo4j", 7687, "tcp", true),
        new("pop3", 110, "tcp", true),
        new("pop3s", 995, "tcp", true),
        new("postgres", 5432, "tcp", true),
        new("postgresql", 5432, "tcp", true),
        new("redis", 6379, "tcp", true),
        new("rediss", 0, "tcp", true),
        new("sftp", 22, "tcp", true),
        new("smtp", 25, "tcp", true),
        new("smtps", 465, "tcp", true),
        new("ssh", 22, "tcp", true),
        new("telnet", 23, "tcp", true),
    }.ToDictionary(row => row.Scheme);

    /// <summary>What a scheme implies; <see langword="null"/> for one that is not known.</summary>
    public static SchemeDefaults? Find(string scheme) => All.TryGetValue(scheme, out var found) ? found : null;
}
