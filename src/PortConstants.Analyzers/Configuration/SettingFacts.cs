using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Judgement;
using PortConstants.Analyzers.Naming;
using PortConstants.Tables.Text;

namespace PortConstants.Analyzers.Configuration;

/// <summary>What a settings file shows of a port: in the value, in the names on the way to it, and in the values beside it.</summary>
internal sealed class SettingFacts(Setting setting, SettingPath path, ParsedPort port, SettingSections sections, OwnName own)
{
    // A list of addresses is two levels below the scheme that belongs to them.
    private const int SchemeLevels = 2;

    // The variables of a launch profile are one level below its command.
    private const int ProfileLevels = 1;

    private static readonly char[] AfterHost = ['/', '?', '#', ',', ';', ' '];

    /// <summary>The path of the setting.</summary>
    public SettingPath Path => path;

    /// <summary>The host that belongs to the port, in the value or beside it: <c>{ "Host": "localhost", "Port": 5432 }</c>.</summary>
    public string? Host => port.Host ?? (path.Syntax == EndpointSyntax.PortList ? HostBeside() : null);

    /// <summary>The scheme of the URL, or the one that is written beside a port alone: <c>DownstreamScheme</c>.</summary>
    public string? Scheme => port.Scheme ?? (path.Syntax is EndpointSyntax.PortList or EndpointSyntax.HostPort ? SchemeAround() : null);

    /// <summary>Where the program listens instead, if the file shows it.</summary>
    public UnservedPort? ActualPorts => setting.Unserved;

    /// <summary>Whether the program opens the port or connects to it.</summary>
    public PortDirection Direction => SettingDirection.Of(path, port, Host, own);

    /// <summary>Whether the program certainly opens or calls the address.</summary>
    public bool IsOpenedOrCalled => SettingDirection.IsCertain(path, port, Host);

    /// <summary>The transport protocol; empty where nothing shows it.</summary>
    public string Protocol
    {
        get
        {
            if ((port.Protocol ?? (Scheme is { } scheme ? TransportOf(scheme) : null)) is { } known)
                return known;
            if (path.Syntax == EndpointSyntax.ConnectionString || port.Product is not null || path.NamesHttpPort)
                return "tcp";
            if (ProtocolNames.Find(path.Name) is { Length: > 0 } named)
                return named;
            // What is beside the port is nearer than the names around it.
            return path.Names.Skip(1).Prepend(Beside("protocol") ?? "")
                .Select(ProtocolNames.Find)
                .FirstOrDefault(protocol => protocol.Length > 0) ?? "";
        }
    }

    /// <summary>
    /// Whether browsers are sent to the port: this program or its launch profile serves HTTP on it, and not HTTP/2 alone.
    /// </summary>
    public bool IsServedToBrowsers
    {
        get
        {
            var isHttp = Scheme is { } scheme ? scheme is "http" or "https" : path.NamesHttpPort;
            return isHttp && !IsWithoutBrowsers && Direction switch
            {
                PortDirection.Listens => true,
                PortDirection.Connects => false,
                _ => path.NamesHttpPort
                    || path.Has("profiles")
                    || path.Has("iisSettings")
                    || SettingWords.NamesSite(path.Name)
                    || SettingWords.NamesSite(path.Section),
            };
        }
    }

    /// <summary>
    /// Whether a Kestrel endpoint serves HTTP/2 or HTTP/3 alone, which no browser uses without TLS: <c>"Protocols": "Http2"</c>.
    /// </summary>
    private bool IsWithoutBrowsers =>
        path.Has("Kestrel")
        && Scheme != "https"
        && (Beside("protocols") ?? sections.FindIn("Kestrel:EndpointDefaults", IsProtocols)) is { } protocols
        && IsWithoutHttp1(protocols);

    /// <summary>Whether the protocols of an endpoint are newer ones than HTTP/1 alone.</summary>
    public static bool IsWithoutHttp1(string protocols) => protocols.Trim().ToLowerInvariant() is "http2" or "http3" or "http2andhttp3";

    /// <summary>Whether a launch profile around the setting starts the program itself; true where there is none.</summary>
    public bool IsOfStartedProgram =>
        !path.Has("profiles")
        || sections.FindAround(setting, ProfileLevels, name => IsNamed(name, "commandName")) is null or "Project";

    /// <summary>The host alone, where a whole URL or a host with a port is beside the port.</summary>
    private string? HostBeside()
    {
        if (sections.FindBeside(setting, SettingWords.NamesHost) is not { Length: > 0 } host)
            return null;
        if (host.IndexOf('@') >= 0)
            return ShownHost.From(host);
        var scheme = host.IndexOf(UrlPorts.Separator, StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + UrlPorts.Separator.Length;
        var end = host.IndexOfAny(AfterHost, start);
        var name = WithoutPort(host.Substring(start, (end < 0 ? host.Length : end) - start).Trim());
        return name.Length > 0 ? name : null;
    }

    // A URL beside the port may have one of its own; an IPv6 address without brackets has more than one colon.
    private static string WithoutPort(string host) =>
        host.LastIndexOf(':') is > 0 and var colon && (host[colon - 1] == ']' || host.IndexOf(':') == colon)
            ? host.Substring(0, colon)
            : host;

    private string? SchemeAround()
    {
        var scheme = sections.FindAround(setting, SchemeLevels, name => SettingWords.LastWord(name) is "scheme");
        return scheme is { Length: > 0 } && scheme.All(c => char.IsLetterOrDigit(c) || c is '+' or '-' or '.')
            ? scheme.ToLowerInvariant()
            : null;
    }

    // Akka's own schemes, and those of WCF, name the transport: akka.tcp.
    private static string? TransportOf(string scheme) =>
        SchemeDefaults.Find(scheme)?.Protocol ?? (scheme.EndsWith(".tcp", StringComparison.Ordinal) ? "tcp" : null);

    private string? Beside(string name) => sections.FindBeside(setting, other => IsNamed(other, name));

    private static bool IsProtocols(string name) => IsNamed(name, "protocols");

    private static bool IsNamed(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
