using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Naming;

/// <summary>What the key of a setting says of its value.</summary>
internal sealed class SettingPath
{
    private static readonly HashSet<string> HostWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "addresses", "authority", "broker", "brokers", "endpoint", "endpoints", "host", "hosts", "node", "nodes",
        "peer", "peers", "proxy", "server", "servers", "uri", "url", "urls",
    };

    private static readonly string[] Separators = [":", "__"];

    private SettingPath(List<string> names) => Names = names;

    /// <summary>The names on the way to the value, the nearest first, without the indexes of arrays.</summary>
    public IReadOnlyList<string> Names { get; }

    private string Name => Names.Count > 0 ? Names[0] : "";

    private string LastWord => WordSplitter.Words(Name) is { Count: > 0 } words ? words[words.Count - 1] : "";

    /// <summary>Reads a path; in the name of an environment variable <c>__</c> stands for the <c>:</c>.</summary>
    public static SettingPath Parse(string path)
    {
        var names = path.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(name => !name.All(char.IsDigit)).ToList();
        names.Reverse();
        return new SettingPath(names);
    }

    /// <summary>Whether the value is a port or a list of them: <c>https_port</c>, <c>ASPNETCORE_HTTP_PORTS</c>, <c>Redis:Port</c>.</summary>
    public bool NamesPorts => PortNames.Classify(Name) != PortNameKind.None && !Names.Any(PortNames.IsHardware);

    /// <summary>Whether the value is a connection string: it or its section is named so. <c>Configuration</c> is what the Redis cache calls it.</summary>
    public bool NamesConnectionString =>
        (Names.Count > 1 && (ConnectionStrings.IsName(Names[1]) || Names[1].Equals("ConnectionStrings", StringComparison.OrdinalIgnoreCase)))
        || ConnectionStrings.IsName(Name)
        || LastWord.Equals("Connection", StringComparison.OrdinalIgnoreCase)
        || Name.Equals("Configuration", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the value is a host, with or without a port: <c>Smtp:Host</c>, <c>Kafka:BootstrapServers</c>.</summary>
    public bool NamesHost => HostWords.Contains(LastWord);

    /// <summary>Whether a web server listens on the port that is the value: <c>http_ports</c>, <c>HttpsPort</c>, <c>iisExpress:sslPort</c>.</summary>
    public bool NamesHttpPort
    {
        get
        {
            var words = WordSplitter.Words(Name);
            return NamesPorts && words.Count > 1 && words[words.Count - 2].ToLowerInvariant() switch
            {
                "http" or "https" => true,
                "ssl" => Names.Contains("iisSettings", StringComparer.OrdinalIgnoreCase),
                _ => false,
            };
        }
    }
}
