using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Judgement;

/// <summary>Whether the program that reads a setting opens the port in it or connects to it. What nothing shows is unknown.</summary>
internal static class SettingDirection
{
    // Where the host of an Aspire application serves its dashboard: ASPIRE_DASHBOARD_OTLP_ENDPOINT_URL.
    private static readonly string[] OfAspire = ["ASPIRE_", "DOTNET_"];

    /// <summary>The direction.</summary>
    /// <param name="path">The path of the setting.</param>
    /// <param name="port">The port in its value.</param>
    /// <param name="host">The host that belongs to it.</param>
    /// <param name="own">The name of the program.</param>
    public static PortDirection Of(SettingPath path, ParsedPort port, string? host, OwnName own)
    {
        // IIS Express opens these for the program.
        if (path.Has("iisSettings") || host is "*" or "+" or "0.0.0.0" or "[::]" or "::" || IsOwn(path, host))
            return PortDirection.Listens;
        if (IsCalled(path, port))
            return PortDirection.Connects;
        if (path.Names.Any(KnownSettings.IsMentioned))
            return PortDirection.Unknown;
        return OfNames(path, host) is not PortDirection.Unknown and var named ? named
            : IsOtherAddress(path, host) && !own.IsIn(path) ? PortDirection.Connects
            : PortDirection.Unknown;
    }

    /// <summary>Whether names and syntax show the direction, so that even a URL without a port is certainly called or served.</summary>
    public static bool IsVisible(SettingPath path, ParsedPort port, string? host, OwnName own) => Of(path, port, host, own) switch
    {
        PortDirection.Listens => true,
        PortDirection.Connects => IsCalled(path, port)
            || OfNames(path, host) == PortDirection.Connects
            || SettingWords.NamesEndpoint(path.Name),
        _ => false,
    };

    /// <summary>
    /// Whether the section or key is one of which a host or library itself opens or calls every address, whatever its name.
    /// </summary>
    public static bool IsCertain(SettingPath path, ParsedPort port, string? host) => IsOwn(path, host) || IsCalled(path, port);

    private static bool IsOwn(SettingPath path, string? host) =>
        (KnownSettings.Shows(path.Name, SettingMeaning.Own) && !IsOfOtherSection(path, host))
        || (Array.Exists(OfAspire, start => path.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            && path.Name.EndsWith("_ENDPOINT_URL", StringComparison.OrdinalIgnoreCase))
        || path.Names.Any(name => KnownSettings.Shows(name, SettingMeaning.OwnSection))
        || (path.Has("profiles") && path.Name is "httpPort" or "sslPort")
        // What a program tells the directory of services about itself.
        || (path.NamesPorts && ((path.Has("Eureka") && path.Has("Instance")) || (path.Has("Consul") && path.Has("Discovery"))));

    /// <summary>The <c>Urls</c> of another product's client, or of other machines: <c>{ "RavenDb": { "Urls": […] } }</c>.</summary>
    private static bool IsOfOtherSection(SettingPath path, string? host) =>
        path.Names.Count > 1
        && path.Name.Equals("urls", StringComparison.OrdinalIgnoreCase)
        && (DirectionNames.NamesProduct(path.Section) || (host is not null && HostNames.IsRemote(host)));

    private static bool IsCalled(SettingPath path, ParsedPort port) =>
        path.Syntax == EndpointSyntax.ConnectionString
        || port.Product is not null
        || path.Names.Any(name => KnownSettings.Shows(name, SettingMeaning.CalledSection))
        || (path.Has("client") && path.Has("endpoint"))
        || (port.Scheme is { } scheme && SchemeDefaults.Find(scheme) is { IsOfClients: true });

    private static PortDirection OfNames(SettingPath path, string? host)
    {
        foreach (var name in path.Names)
        {
            if (DirectionNames.OfMember(name) is not PortDirection.Unknown and var direction)
                return direction;
            if (host is null && DirectionNames.OfType(name) is not PortDirection.Unknown and var ofSection)
                return ofSection;
        }
        return PortDirection.Unknown;
    }

    /// <summary>
    /// An address that is not the program's own: one with a host under a key for hosts, unless it is this machine and no service is named;
    /// or a host with a name beside the port.
    /// </summary>
    private static bool IsOtherAddress(SettingPath path, string? host)
    {
        if (host is not { Length: > 0 } || SettingWords.NamesSite(path.Name) || SettingWords.NamesSite(path.Section))
            return false;
        var isLoopback = HostNames.IsLoopback(host);
        if (path.NamesHost && !(isLoopback && SettingWords.NamesNoService(path.Name, path.Section)))
            return true;
        if (HostNames.IsRemote(host) && path.Names.Skip(1).Any(SettingWords.NamesOtherServices))
            return true;
        return path.Syntax == EndpointSyntax.PortList
            && !isLoopback
            && host.Any(char.IsLetter)
            && !UrlPorts.MayHave(host);
    }
}
