using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Judgement;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Configuration;

/// <summary>A settings file, and the ports in it.</summary>
internal sealed class ConfigurationFile
{
    // No settings file of a real program is larger.
    private const int MaxLength = 16 * 1024 * 1024;

    // A longer value is data, and nobody reads more diagnostics of one file.
    private const int MaxValueLength = 64 * 1024;
    private const int MaxPorts = 100_000;

    private readonly string _path;
    private readonly SourceText _text;
    private readonly IReadOnlyList<Setting> _settings;
    private readonly SettingSections _sections;
    private readonly OwnName _own;
    private readonly Lazy<PortEnvironment> _environment;
    private readonly ConfigurationProject _project;
    private readonly Lazy<SettingAddresses> _addresses;

    private ConfigurationFile(string path, SourceText text, IReadOnlyList<Setting> settings, ConfigurationProject project)
    {
        _path = path;
        _text = text;
        _settings = settings;
        _sections = new SettingSections(settings);
        _own = new OwnName(path);
        _environment = new(() =>
            project.Environment.Value is not PortEnvironment.Production and var other ? other : FileEnvironment.Of(path));
        _project = project;
        _addresses = new(() => new SettingAddresses(settings, project.GeneralSettings(path)));
    }

    /// <summary>Reads a file; <see langword="null"/> if it is in none of the formats.</summary>
    /// <param name="path">Its path, which shows its format and its environment.</param>
    /// <param name="text">Its text.</param>
    /// <param name="project">The project that it belongs to.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static ConfigurationFile? Read(string path, SourceText text, ConfigurationProject project, CancellationToken cancellation) =>
        text.Length <= MaxLength && ConfigurationFormats.Read(path, text.ToString(), cancellation) is { } settings
            ? Create(path, text, settings, project) : null;

    /// <summary>A file whose settings another reader has found.</summary>
    public static ConfigurationFile Create(string path, SourceText text, IReadOnlyList<Setting> settings, ConfigurationProject project) =>
        new(path, text, settings, project);

    /// <summary>Every port, in document order.</summary>
    public IEnumerable<ConfigurationPortUsage> FindPorts()
    {
        // The value of a variable may be part of several settings; the number is written once.
        var found = new HashSet<(TextSpan Span, long Value)>();
        foreach (var setting in CommandLine.Expand(_settings))
        {
            // A URL without a port may be one that the web host refuses.
            if (setting.Value.Length > MaxValueLength || !(PortDigits.MayBeIn(setting.Value) || UrlPorts.MayHave(setting.Value)))
                continue;
            var path = SettingPath.Parse(setting.Path);
            foreach (var port in EndpointParser.Find(setting.Value, path.Syntax))
            {
                var span = setting.SpanOf(port.Start, port.Length);
                if (found.Count == MaxPorts)
                    yield break;
                if (found.Add((span, port.Value)))
                    yield return Create(Locate(span), setting, path, port, port.IsImplied ? PortSpelling.Implied : PortSpelling.Text);
            }
        }
    }

    /// <summary>The ports that are written nowhere: of URLs that are called or served, and of connection strings.</summary>
    public IEnumerable<ConfigurationPortUsage> FindImpliedPorts()
    {
        foreach (var setting in CommandLine.Expand(_settings))
        {
            if (setting.Value.Length > MaxValueLength)
                continue;
            var path = SettingPath.Parse(setting.Path);
            foreach (var port in ImpliedEndpoints.Find(setting.Value, path.Syntax, path.NamesRedisConnection))
            {
                // Most URLs without a port are links: only what is certainly called or served is an endpoint.
                if (SettingDirection.IsVisible(path, port, port.Host, _own))
                    yield return Create(Locate(setting.SpanOf(port.Start, port.Length)), setting, path, port, PortSpelling.Implied);
            }
        }
    }

    private ConfigurationPortUsage Create(Location location, Setting setting, SettingPath path, ParsedPort port, PortSpelling spelling)
    {
        var facts = new SettingFacts(setting, path, port, _sections, _own);
        return new(location, setting.Path, port, spelling, facts, _environment, _project, _addresses.Value.FindBefore(setting, port))
        {
            MisreadLocation = port.Misread is { } misread ? Locate(setting.SpanOf(misread.Start, misread.Text.Length)) : null,
        };
    }

    private Location Locate(TextSpan span) => Location.Create(_path, span, _text.Lines.GetLinePositionSpan(span));
}
