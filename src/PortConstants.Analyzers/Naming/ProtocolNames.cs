namespace PortConstants.Analyzers.Naming;

/// <summary>What names show of the transport protocol.</summary>
internal static class ProtocolNames
{
    private static readonly HashSet<string> OverTcp = new(StringComparer.OrdinalIgnoreCase)
    {
        "amqp", "ftp", "grpc", "http", "https", "imap", "kafka", "ldap", "ldaps", "mongo", "mongodb", "mssql", "mysql", "pop3", "postgres",
        "postgresql", "rabbit", "rabbitmq", "redis", "sftp", "smtp", "ssh", "tcp", "telnet", "websocket",
    };

    private static readonly HashSet<string> OverUdp = new(StringComparer.OrdinalIgnoreCase)
    {
        "ntp", "quic", "snmp", "statsd", "tftp", "udp",
    };

    /// <summary>The protocol in the spelling of port tables; empty where the name shows none or several.</summary>
    public static string Find(string name)
    {
        var words = WordSplitter.Words(name);
        var tcp = words.Exists(OverTcp.Contains);
        var udp = words.Exists(OverUdp.Contains);
        if (tcp != udp)
            return tcp ? "tcp" : "udp";
        return words.Exists(word => word.Equals("sctp", StringComparison.OrdinalIgnoreCase)) ? "sctp" : "";
    }
}
