using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Configuration;

/// <summary>An <c>appsettings.json</c> or <c>launchSettings.json</c>, and the ports in it.</summary>
internal sealed class ConfigurationFile
{
    private const string MarkKey = "build_metadata.AdditionalFiles.PortConfiguration";

    private readonly string _path;
    private readonly SourceText _text;
    private readonly Lazy<PortEnvironment> _environment;
    private readonly IReadOnlyList<Setting> _settings;
    private readonly Lazy<ILookup<string, string>> _hosts;

    private ConfigurationFile(string path, SourceText text, Lazy<PortEnvironment> environment)
    {
        _path = path;
        _text = text;
        _environment = environment;
        _settings = JsonConfigurationReader.Read(text.ToString());
        _hosts = new(() => _settings
            .Where(setting => SettingPath.Parse(setting.Path).NamesHost)
            .ToLookup(setting => ParentOf(setting.Path), setting => setting.Value, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether the project marks an additional file as one with settings.</summary>
    public static bool IsMarked(AnalyzerConfigOptions options) =>
        options.TryGetValue(MarkKey, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file.</summary>
    public static ConfigurationFile Read(string path, SourceText text, Lazy<PortEnvironment> environment) => new(path, text, environment);

    /// <summary>Every port, in the order in which they stand there.</summary>
    public IEnumerable<ConfigurationPortUsage> FindPorts()
    {
        foreach (var setting in _settings)
        {
            if (!PortDigits.MayBeIn(setting.Value))
                continue;
            var key = SettingPath.Parse(setting.Path);
            foreach (var port in FindPorts(key, setting.Value))
                yield return new ConfigurationPortUsage(Locate(setting.SpanOf(port.Start, port.Length)), setting.Path, key, port, port.Host ?? HostBeside(setting), EnvironmentOf());
        }
    }

    /// <summary>A URL is one under any key; other texts are looked at where their key calls for it.</summary>
    private static IEnumerable<ParsedPort> FindPorts(SettingPath key, string value) =>
        UrlPorts.MayHave(value) ? UrlPorts.Find(value)
        : key.NamesPorts ? PortLists.Find(value)
        : key.NamesConnectionString ? ConnectionStrings.Find(value)
        : key.NamesHost ? HostPorts.Find(value)
        : [];

    /// <summary>The host in the same object: <c>{ "Host": "localhost", "Port": 5432 }</c>.</summary>
    private string? HostBeside(Setting setting) =>
        ParentOf(setting.Path) is { Length: > 0 } parent ? _hosts.Value[parent].FirstOrDefault() : null;

    /// <summary>Launch profiles and <c>appsettings.Development.json</c> are for the machine of a developer.</summary>
    private PortEnvironment EnvironmentOf()
    {
        if (_environment.Value != PortEnvironment.Production)
            return _environment.Value;
        var name = Path.GetFileName(_path);
        return name.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase) || name.IndexOf(".Development.", StringComparison.OrdinalIgnoreCase) >= 0
            ? PortEnvironment.Development
            : PortEnvironment.Production;
    }

    private Location Locate(TextSpan span) => Location.Create(_path, span, _text.Lines.GetLinePositionSpan(span));

    private static string ParentOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf(':')));
}
