using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Configuration;

/// <summary>A port in a configuration file.</summary>
/// <param name="Location">The number alone, as it is written.</param>
/// <param name="Path">The path of the setting.</param>
/// <param name="Key">The same, taken apart.</param>
/// <param name="Number">The number and what stands around it in the value.</param>
/// <param name="Host">The host that belongs to it, if one is to be seen.</param>
internal sealed record ConfigurationPortUsage(Location Location, string Path, SettingPath Key, ParsedPort Number, string? Host)
    : PortUsage(Number.Value, Location, PortSpelling.Text, Number)
{
    /// <inheritdoc/>
    public override string Place => $"'{Path}'";

    /// <inheritdoc/>
    public override IEnumerable<string> Names => Key.Names;

    /// <inheritdoc/>
    public override string? Namespace => null;

    /// <inheritdoc/>
    public override bool IsOnLoopback => Host is not null && HostContext.IsLoopback(Host);

    /// <inheritdoc/>
    public override bool SpeaksHttp => Number.Scheme is { } scheme ? scheme is "http" or "https" : Key.NamesHttpPort;
}
