using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Rules;

/// <summary>Which services a URL scheme, or the name of a protocol, belongs to.</summary>
internal static class ServiceSchemes
{
    // The packaged services that are reached by a URL of http or https.
    private static readonly HashSet<string> OverHttp = new(StringComparer.Ordinal)
    {
        "ActiveMqConsole", "Alertmanager", "AngularCli", "Appium", "ArangoDb", "AspireDashboard", "AzureFunctions", "Azurite", "BitcoinRpc",
        "CheckMk", "ChromeDevTools",
        "ClickHouseHttp", "ClickHouseHttps", "Consul", "ConsulHttps", "CosmosDbEmulator", "CouchDb", "CouchDbTls", "Couchbase",
        "CouchbaseTls", "DaprHttp", "DatadogTrace",
        "DefaultHttp", "Docker", "DockerRegistry", "DockerTls", "DynamoDbLocal", "ElasticApm", "Elasticsearch", "EthereumRpc",
        "EthereumWebSocket", "Etcd", "EventStore", "Fiddler",
        "Grafana", "Grpc", "HomeAssistant", "Http", "HttpAlt", "Https", "HttpsAlt", "InfluxDb", "IntelAmt", "IntelAmtTls", "Ipp", "IpfsApi",
        "Jaeger", "JaegerGrpc", "JaegerHttp",
        "Jupyter", "KafkaConnect", "Kestrel", "KestrelHttps", "Kibana", "KubeControllerManager", "KubeScheduler", "Kubelet",
        "KubernetesApi", "LocalStack", "Loki", "Mailpit",
        "MatrixFederation", "Meilisearch", "Milvus", "Minio", "NatsMonitoring", "Neo4jHttp", "Neo4jHttps", "NodeExporter", "NodeInspector",
        "Nomad", "OctopusServer", "Ollama",
        "OpenSearch", "OpenSearchDashboards", "Otlp", "OtlpHttp", "Plex", "Prometheus", "PrometheusPushgateway", "Puppet", "Qdrant",
        "QdrantGrpc", "RabbitMqManagement",
        "RabbitMqManagementTls", "RabbitMqPrometheus", "RpcOverHttp", "SchemaRegistry", "SeleniumGrid", "Seq", "ServiceFabricExplorer",
        "Solr", "SonarQube", "SplunkHec",
        "SplunkManagement", "Squid", "Ssdp", "TeamCity", "Tempo", "Typesense", "Vault", "Vite", "VncHttp", "VncHttp1", "WebDeploy",
        "WebHdfs", "WebHdfsTls", "WinRm", "WinRmHttps",
        "Wsd", "WsdTls", "Wsus", "WsusHttps", "XmppBosh", "Zipkin", "DaprGrpc", "Weaviate", "RavenDb",
    };

    // The words of protocols and products in names and schemes. Those of a line are met on the same ports.
    private static readonly string[][] Families =
    [
        ["http", "https", "ws", "wss", "websocket"], ["ssh", "sftp", "scp"], ["ftp", "ftps", "ftpes"], ["tftp"], ["telnet", "telnets"],
        ["smtp", "smtps", "submission", "submissions"], ["imap", "imaps"], ["pop3", "pop3s", "pop"], ["nntp", "nntps", "usenet"], ["dns",
        "mdns", "llmnr"],
        ["ldap", "ldaps", "globalcatalog"], ["amqp", "amqps", "rabbitmq", "rabbit"], ["mqtt", "mqtts"], ["stomp"], ["redis", "rediss",
        "sentinel"],
        ["postgres", "postgresql", "pgsql", "npgsql"], ["mysql", "mariadb"], ["mssql", "sqlserver"], ["oracle"], ["mongodb", "mongo"],
        ["cassandra"],
        ["elasticsearch"], ["kafka"], ["zookeeper"], ["nats"], ["memcached"], ["snmp"], ["syslog"], ["ntp"], ["dhcp"], ["kerberos"],
        ["radius"], ["rdp"], ["vnc", "rfb"],
        ["sip", "sips"], ["rtsp", "rtsps"], ["rtmp", "rtmps"], ["stun", "stuns", "turn", "turns"], ["coap", "coaps"], ["modbus"], ["opcua"],
        ["smb", "cifs"], ["rsync"],
        ["git"], ["svn"], ["irc", "ircs"], ["xmpp"], ["whois"], ["gopher"], ["bolt", "neo4j"], ["couchbase", "couchbases"], ["couchdb"],
        ["consul"], ["etcd"], ["docker"],
        ["rpc", "msrpc"], ["netbios"], ["nfs"], ["socks", "socks4", "socks5"], ["ssdb"], ["rcon"], ["wol", "wakeonlan"],
    ];

    // Mail is sent by one protocol and read by others.
    private static readonly string[] Mail = ["mail", "smtp", "submission", "submissions", "imap", "imaps", "pop3", "pop3s", "exchange"];

    private static readonly Dictionary<string, string[]> FamilyOf = Families
        .SelectMany(family => family.Select(word => (Word: word, Family: family)))
        .Concat([(Word: "mail", Family: Mail), (Word: "email", Family: Mail)])
        .ToDictionary(entry => entry.Word, entry => entry.Family, StringComparer.OrdinalIgnoreCase);

    // Schemes that name a transport, or nothing.
    private static readonly HashSet<string> Transports = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "?", "amqp+ssl", "any", "grpc", "grpcs", "http+unix", "jdbc", "net", "net.tcp", "socket", "ssl", "tcp", "tcps", "tls", "udp",
        "unix",
    };

    /// <summary>
    /// Whether the scheme of a URL belongs to another service than the constant's. One that is not known belongs to a service of its
    /// own.
    /// </summary>
    public static bool IsSchemeOfAnother(string scheme, string constant)
    {
        var name = scheme.Split('+', '.')[0];
        if (Transports.Contains(scheme))
            return false;
        return FamilyOf.ContainsKey(name) ? BelongsToAnother(name, constant) : !NameWords.Contain(constant, name)
            && !NameWords.Contain(constant, name.TrimEnd('s'));
    }

    /// <summary>Whether a word of a name belongs to another service than the constant's. Most words belong to none.</summary>
    public static bool BelongsToAnother(string word, string constant) =>
        FamilyOf.TryGetValue(word, out var family) && !Belongs(family, constant);

    /// <summary>Whether a word belongs to the service of the constant.</summary>
    public static bool BelongsTo(string word, string constant) => FamilyOf.TryGetValue(word, out var family) && Belongs(family, constant);

    private static bool Belongs(string[] family, string constant) =>
        (family[0] == "http" && OverHttp.Contains(constant)) || Array.Exists(family, word => NameWords.Contain(constant, word));
}
