using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Configuration;

/// <summary>Whether the program that reads a setting opens the port in it or connects to it.</summary>
internal static class SettingDirection
{
    // The settings of the host that name the addresses of the program itself.
    private static readonly HashSet<string> OwnAddresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "applicationUrl", "ASPNETCORE_URLS", "DOTNET_URLS", "server.urls", "sslPort", "urls",
        "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS", "DOTNET_HTTP_PORTS", "DOTNET_HTTPS_PORTS", "http_ports", "https_ports",
    };

    // Addresses of others, to which the program itself does not connect.
    private static readonly string[] Mentioned = ["allowed", "audience", "callback", "cors", "issuer", "origin", "redirect", "schema"];

    /// <summary>The direction of a port in a setting.</summary>
    /// <param name="key">The path of the setting.</param>
    /// <param name="scheme">The scheme of the URL that holds the port.</param>
    /// <param name="host">The host that belongs to the port.</param>
    public static PortDirection Of(SettingPath key, string? scheme, string? host)
    {
        if (host is "*" or "+" or "0.0.0.0" or "[::]" || IsOwnAddress(key))
            return PortDirection.Listens;
        if (key.NamesConnectionString || (scheme is not null && SchemeDefaults.Find(scheme) is { IsOfClients: true }))
            return PortDirection.Connects;
        if (key.Names.Any(name => Array.Exists(Mentioned, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)))
            return PortDirection.Unknown;
        foreach (var name in key.Names)
        {
            if (DirectionNames.OfMember(name) is var direction && direction != PortDirection.Unknown)
                return direction;
            if (DirectionNames.OfType(name) is var ofSection && ofSection != PortDirection.Unknown && host is null)
                return ofSection;
        }
        return key.NamesHost && host is not null ? PortDirection.Connects : PortDirection.Unknown;
    }

    private static bool IsOwnAddress(SettingPath key) =>
        key.Names.Take(1).Any(OwnAddresses.Contains)
        || key.Names.Contains("Kestrel", StringComparer.OrdinalIgnoreCase)
        || key.Names.Contains("iisSettings", StringComparer.OrdinalIgnoreCase);
}
