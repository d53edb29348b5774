using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Configuration;

/// <summary>A port in a configuration file.</summary>
/// <param name="location">The number alone, as it is written.</param>
/// <param name="path">The path of the setting.</param>
/// <param name="key">The same, split into its names.</param>
/// <param name="number">The number inside the value.</param>
/// <param name="host">The host that belongs to it.</param>
/// <param name="environment">Where the settings hold.</param>
internal sealed class ConfigurationPortUsage(
    Location location, string path, SettingPath key, ParsedPort number, string? host, PortEnvironment environment)
    : PortUsage(number.Value, location, PortSpelling.Text, number)
{
    /// <inheritdoc/>
    public override string? Host => host;

    /// <inheritdoc/>
    public override string Place => $"'{path}'";

    /// <inheritdoc/>
    public override IEnumerable<string> Names => key.Names;

    /// <inheritdoc/>
    public override string? Library => null;

    /// <inheritdoc/>
    public override PortRoles Roles
    {
        get
        {
            var name = key.Names.FirstOrDefault() ?? "";
            return (PortNames.IsDenyList(name) ? PortRoles.DenyList : 0) | (PortNames.IsLimit(name) ? PortRoles.Limit : 0);
        }
    }

    /// <inheritdoc/>
    public override PortDirection Direction => SettingDirection.Of(key, number.Scheme, host);

    /// <inheritdoc/>
    public override string Protocol =>
        Scheme is { } scheme && SchemeDefaults.Find(scheme) is { } defaults ? defaults.Protocol
        : key.NamesConnectionString ? "tcp"
        : key.Names.Select(ProtocolNames.Find).FirstOrDefault(protocol => protocol.Length > 0) ?? "";

    /// <inheritdoc/>
    public override PortEnvironment Environment => environment;

    /// <inheritdoc/>
    public override bool IsOnLoopback => host is not null && HostContext.IsLoopback(host);

    /// <inheritdoc/>
    public override bool IsServedToBrowsers => Scheme is { } scheme ? scheme is "http" or "https" : key.NamesHttpPort;

    /// <inheritdoc/>
    public override bool MayBeNegative => true;

    /// <inheritdoc/>
    public override bool IsEncryptionVisible(int counterpart) => Scheme is { } scheme && UrlSchemes.IsEncrypted(scheme);
}
