using PortConstants.Analyzers.Endpoints;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Naming;

/// <summary>
/// The path of a setting, and what it shows of the value: the same for keys in code, environment variables and settings files.
/// </summary>
internal sealed class SettingPath
{
    private static readonly string[] Separators = [":", "__"];

    private static readonly Dictionary<string, EndpointSyntax> HostSyntaxes = Enum.GetValues(typeof(EndpointSyntax))
        .Cast<EndpointSyntax>().ToDictionary(syntax => syntax.ToString());

    private readonly bool _isElementOfObjects;

    private SettingPath(List<string> names, bool isElementOfObjects)
    {
        Names = names;
        _isElementOfObjects = isElementOfObjects;
    }

    /// <summary>The names on the way to the value, the nearest first, without the indexes of arrays.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The nearest name.</summary>
    public string Name => Names.Count > 0 ? Names[0] : "";

    /// <summary>The name above the nearest one.</summary>
    public string Section => Names.Count > 1 ? Names[1] : "";

    /// <summary>The syntax of the value.</summary>
    public EndpointSyntax Syntax =>
        IsProse ? EndpointSyntax.Prose
        : HostSetting.Find(Names, out _) is { } host ? HostSyntaxes[host.Value]
        : SettingWords.IsExposed(Name) ? EndpointSyntax.ExposedPort
        : Name == "HEALTHCHECK" ? EndpointSyntax.HealthCheck
        : NamesPorts ? EndpointSyntax.PortList
        : NamesConnectionString ? EndpointSyntax.ConnectionString
        : NamesHost || DirectionNames.NamesProduct(Name) ? EndpointSyntax.HostPort
        : EndpointSyntax.Url;

    /// <summary>
    /// Whether the value is a port or a list of them: <c>https_port</c>, <c>ASPNETCORE_HTTP_PORTS</c>, <c>Redis:Port</c>, <c>Ports:Api</c>.
    /// </summary>
    public bool NamesPorts => (PortNames.Classify(Name) != PortNameKind.None || IsInSectionOfPorts) && !Names.Any(PortNames.IsHardware);

    /// <summary>Whether no other program than ASP.NET Core's host has a setting of this path.</summary>
    public bool IsOfHost => HostSetting.Find(Names, out var isCertain) is not null && isCertain;

    /// <summary>Whether the value is a host, with or without a port: <c>Smtp:Host</c>, <c>Kafka:BootstrapServers</c>.</summary>
    public bool NamesHost => SettingWords.NamesHost(Name);

    /// <summary>
    /// Whether a web server listens on the port that is the value: <c>http_ports</c>, <c>HttpsPort</c>, <c>iisExpress:sslPort</c>.
    /// </summary>
    public bool NamesHttpPort => NamesPorts && SettingWords.PrecedingWord(Name) switch
    {
        "http" or "https" => true,
        "ssl" => Has("iisSettings") || Has("profiles"),
        _ => false,
    };

    /// <summary>Whether the value is what a Redis client connects to: <c>ConnectionStrings:Redis</c>, <c>Redis:EndPoints</c>.</summary>
    public bool NamesRedisConnection =>
        (NamesConnectionString || Name.StartsWith("EndPoint", StringComparison.OrdinalIgnoreCase))
        && Names.Take(2).Any(name => name.IndexOf("redis", StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether the value is text for people: <c>_comment</c>, <c>//</c>, <c>description</c>.</summary>
    private bool IsProse => SettingWords.IsProse(Name) || Names.Any(SettingWords.IsComment);

    /// <summary>Whether the value is a connection string: it or its section is named so.</summary>
    private bool NamesConnectionString =>
        SettingWords.NamesConnectionString(Section)
        || SettingWords.NamesConnectionString(Name)
        || SettingWords.NamesConnection(Name);

    /// <summary>A setting in a section that is named for ports: <c>{ "Ports": { "Api": 8080 } }</c>.</summary>
    private bool IsInSectionOfPorts =>
        Names.Count > 1 && !_isElementOfObjects && PortNames.Classify(Names[1]) == PortNameKind.Many && !SettingWords.IsOtherNumber(Name);

    /// <summary>Reads a path. In the name of an environment variable, <c>__</c> separates the names.</summary>
    public static SettingPath Parse(string path)
    {
        var parts = path.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var names = new List<string>(parts.Length);
        var isElementOfObjects = false;
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (!parts[i].All(char.IsDigit))
                names.Add(parts[i]);
            else if (names.Count == 1)
                isElementOfObjects = true;
        }
        return new SettingPath(names, isElementOfObjects);
    }

    /// <summary>The last name of a path, as it is written.</summary>
    public static string LastNameOf(string path) => path.Substring(path.LastIndexOf(':') + 1);

    /// <summary>Whether one of the names is this one, in any letter case.</summary>
    public bool Has(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
