using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Configuration;

/// <summary>The settings of a file by the section that holds them, so that a port finds what is written beside it.</summary>
internal sealed class SettingSections
{
    private readonly Lazy<ILookup<string, Setting>> _sections;
    private readonly Lazy<ILookup<string, Setting>> _sectionsAbove;

    /// <summary>Indexes the settings when a section is asked for.</summary>
    public SettingSections(IReadOnlyList<Setting> settings)
    {
        _sections = new(() => settings.ToLookup(setting => SectionOf(setting.Path), StringComparer.OrdinalIgnoreCase));
        _sectionsAbove = new(() => settings
            .Where(setting => SectionOf(setting.Path).Length > 0)
            .ToLookup(setting => SectionOf(SectionOf(setting.Path)), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The value beside a setting whose name fits.</summary>
    public string? FindBeside(Setting setting, Func<string, bool> isName) => FindIn(SectionOf(setting.Path), isName);

    /// <summary>The other settings of the same section, and those of the sections in it: <c>Ssl:Enabled</c> beside <c>Port</c>.</summary>
    public IEnumerable<(string Name, string? Value)> Around(Setting setting)
    {
        var section = SectionOf(setting.Path);
        foreach (var beside in _sections.Value[section].Concat(_sectionsAbove.Value[section]))
        {
            if (!ReferenceEquals(beside, setting))
                yield return (beside.Path.Substring(section.Length == 0 ? 0 : section.Length + 1), beside.Value);
        }
    }

    /// <summary>The nearest value whose name fits, in the section of a setting or in those around it.</summary>
    public string? FindAround(Setting setting, int levels, Func<string, bool> isName)
    {
        var section = SectionOf(setting.Path);
        for (; levels >= 0 && section.Length > 0; levels--, section = SectionOf(section))
        {
            if (FindIn(section, isName) is { } value)
                return value;
        }
        return null;
    }

    /// <summary>The value in a section whose name fits.</summary>
    public string? FindIn(string section, Func<string, bool> isName)
    {
        if (section.Length == 0)
            return null;
        foreach (var setting in _sections.Value[section])
        {
            if (isName(SettingPath.LastNameOf(setting.Path)))
                return setting.Value;
        }
        return null;
    }

    /// <summary>The path of the section that holds a setting.</summary>
    public static string SectionOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf(':')));
}
