using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Configuration;

/// <summary>
/// The addresses in different settings that one web host opens together: the endpoints of Kestrel, of the general file and of that for
/// an environment, and the ports for HTTP with those for HTTPS.
/// </summary>
/// <param name="settings">The settings of a file.</param>
/// <param name="general">The settings that hold in each environment, where the file is for one.</param>
internal sealed class SettingAddresses(IReadOnlyList<Setting> settings, IReadOnlyList<Setting> general)
{
    private readonly Lazy<List<Opened>> _opened = new(() => Read(settings, general));

    /// <summary>The address that opens a port before a setting does, for a message.</summary>
    public string? FindBefore(Setting setting, ParsedPort port)
    {
        var syntax = SettingPath.Parse(setting.Path).Syntax;
        if (syntax == EndpointSyntax.ServerUrls || !ServerAddresses.Has(syntax))
            return null;
        if (_opened.Value.Find(opened => opened.Setting == setting && opened.Address.Port == port.Value) is not { } own)
            return null;
        foreach (var other in _opened.Value)
        {
            if (other.Setting == setting)
                return null;
            if (other.Host == own.Host && other.Name != own.Name && other.Address.Overlaps(own.Address))
                return $"'{other.Text}' of '{other.Setting.Path}'";
        }
        return null;
    }

    private static List<Opened> Read(IReadOnlyList<Setting> settings, IReadOnlyList<Setting> general)
    {
        var own = settings.SelectMany(Read).ToList();
        // An endpoint of the same name replaces that of the general file; one of another name is a further endpoint.
        var kept = general.SelectMany(Read)
            .Where(before => !own.Exists(opened => opened.Host == before.Host && opened.Name == before.Name));
        return [.. kept, .. own];
    }

    private static IEnumerable<Opened> Read(Setting setting)
    {
        var path = SettingPath.Parse(setting.Path);
        var names = path.Names.Select(name => name.ToUpperInvariant()).ToList();
        switch (path.Syntax)
        {
            case EndpointSyntax.ServerUrl when names.Count > 2:
                if (KestrelAddress.Read(setting.Value, out var fault) is { } address && fault == AddressFault.None)
                    yield return new Opened(string.Join(":", names.Skip(2)), names[1], setting, setting.Value, address);
                break;
            case EndpointSyntax.HttpPorts or EndpointSyntax.HttpsPorts:
                foreach (var port in ServerAddresses.Find(setting.Value, path.Syntax))
                {
                    if (port is { Misread: null, Value: <= ushort.MaxValue })
                        yield return new Opened(string.Join(":", names.Skip(1)), names[0], setting, setting.Value,
                            new ServerAddress("*", (int)port.Value));
                }
                break;
        }
    }

    /// <summary>An address that a setting opens.</summary>
    /// <param name="Host">What all settings of one host have in common.</param>
    /// <param name="Name">The name by which another file overrides it.</param>
    /// <param name="Setting">The setting.</param>
    /// <param name="Text">The address as it is written.</param>
    /// <param name="Address">The address.</param>
    private sealed record Opened(string Host, string Name, Setting Setting, string Text, ServerAddress Address);
}
