using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Rules;

/// <summary>Which services a URL scheme, or the name of a protocol, belongs to.</summary>
internal static class ServiceSchemes
{
    // The packaged services that are reached by a URL of http or https.
    private static readonly HashSet<string> OverHttp = new(StringComparer.Ordinal)
    {
        "ActiveMqConsole", "Alertmanager", "AngularCli", "Appium", "ArangoDb", "AspireDashboard", "AzureFunctions",
        "Azurite", "BitcoinRpc", "CheckMk", "ChromeDevTools", "ClickHouseHttp", "ClickHouseHttps", "Consul",
        "ConsulHttps", "CosmosDbEmulator", "Couchbase", "CouchbaseTls", "CouchDb", "CouchDbTls", "DaprGrpc", "DaprHttp",
        "DatadogTrace", "DefaultHttp", "Docker", "DockerRegistry", "DockerTls", "DynamoDbLocal", "ElasticApm",
        "Elasticsearch", "Etcd", "EthereumRpc", "EthereumWebSocket", "EventStore", "Fiddler", "Grafana", "Grpc",
        "HomeAssistant", "Http", "HttpAlt", "Https", "HttpsAlt", "InfluxDb", "IntelAmt", "IntelAmtTls", "IpfsApi",
        "Ipp", "Jaeger", "JaegerGrpc", "JaegerHttp", "Jupyter", "KafkaConnect", "Kestrel", "KestrelHttps", "Kibana",
        "KubeControllerManager", "Kubelet", "KubernetesApi", "KubeScheduler", "LocalStack", "Loki", "Mailpit",
        "MatrixFederation", "Meilisearch", "Milvus", "Minio", "NatsMonitoring", "Neo4jHttp", "Neo4jHttps",
        "NodeExporter", "NodeInspector", "Nomad", "OctopusServer", "Ollama", "OpenSearch", "OpenSearchDashboards",
        "Otlp", "OtlpHttp", "Plex", "Prometheus", "PrometheusPushgateway", "Puppet", "Qdrant", "QdrantGrpc",
        "RabbitMqManagement", "RabbitMqManagementTls", "RabbitMqPrometheus", "RavenDb", "RpcOverHttp", "SchemaRegistry",
        "SeleniumGrid", "Seq", "ServiceFabricExplorer", "Solr", "SonarQube", "SplunkHec", "SplunkManagement", "Squid",
        "Ssdp", "TeamCity", "Tempo", "Typesense", "Vault", "Vite", "VncHttp", "VncHttp1", "Weaviate", "WebDeploy",
        "WebHdfs", "WebHdfsTls", "WinRm", "WinRmHttps", "Wsd", "WsdTls", "Wsus", "WsusHttps", "XmppBosh", "Zipkin",
    };

    // The words of protocols and products in names and schemes. Those in one pair of brackets are met on the same ports.
    private static readonly string[][] Families =
    [
        // The web, files and terminals.
        ["http", "https", "ws", "wss", "websocket"], ["gopher"], ["socks", "socks4", "socks5"],
        ["ftp", "ftps", "ftpes"], ["tftp"], ["ssh", "sftp", "scp"], ["smb", "cifs"], ["nfs"], ["netbios"], ["rsync"], ["git"], ["svn"],
        ["telnet", "telnets"], ["rdp"], ["vnc", "rfb"], ["rcon"], ["rpc", "msrpc"],

        // Mail, talk and pictures.
        ["smtp", "smtps", "submission", "submissions"], ["imap", "imaps"], ["pop3", "pop3s", "pop"], ["nntp", "nntps", "usenet"],
        ["irc", "ircs"], ["xmpp"], ["sip", "sips"], ["stun", "stuns", "turn", "turns"], ["rtsp", "rtsps"], ["rtmp", "rtmps"],

        // Networks, directories and devices.
        ["dns", "mdns", "llmnr"], ["dhcp"], ["ntp"], ["snmp"], ["syslog"], ["whois"], ["wol", "wakeonlan"],
        ["ldap", "ldaps", "globalcatalog"], ["kerberos"], ["radius"],
        ["coap", "coaps"], ["modbus"], ["opcua"],

        // Queues and databases.
        ["amqp", "amqps", "rabbitmq", "rabbit"], ["mqtt", "mqtts"], ["stomp"], ["kafka"], ["nats"],
        ["postgres", "postgresql", "pgsql", "npgsql"], ["mysql", "mariadb"], ["mssql", "sqlserver"], ["oracle"], ["bolt", "neo4j"],
        ["mongodb", "mongo"], ["cassandra"], ["couchbase", "couchbases"], ["couchdb"], ["elasticsearch"],
        ["redis", "rediss", "sentinel"], ["memcached"], ["ssdb"],

        // Clusters.
        ["consul"], ["etcd"], ["zookeeper"], ["docker"],
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
        "", "?", "any", "net", "socket", "unix", "http+unix", "jdbc", "grpc", "grpcs",
        "tcp", "net.tcp", "tcps", "udp", "ssl", "tls", "amqp+ssl",
    };

    /// <summary>
    /// Whether the scheme of a URL belongs to another service than the constant's. A scheme that is not known has a service of its own.
    /// </summary>
    public static bool IsSchemeOfAnother(string scheme, string constant)
    {
        var name = scheme.Split('+', '.')[0];
        if (Transports.Contains(scheme))
            return false;
        return FamilyOf.ContainsKey(name)
            ? BelongsToAnother(name, constant)
            : !NameWords.Contain(constant, name) && !NameWords.Contain(constant, name.TrimEnd('s'));
    }

    /// <summary>Whether a word of a name belongs to another service than the constant's. Most words belong to none.</summary>
    public static bool BelongsToAnother(string word, string constant) =>
        FamilyOf.TryGetValue(word, out var family) && !Belongs(family, constant);

    /// <summary>Whether a word belongs to the service of the constant.</summary>
    public static bool BelongsTo(string word, string constant) => FamilyOf.TryGetValue(word, out var family) && Belongs(family, constant);

    private static bool Belongs(string[] family, string constant) =>
        (family[0] == "http" && OverHttp.Contains(constant)) || Array.Exists(family, word => NameWords.Contain(constant, word));
}
