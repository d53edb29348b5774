using PortConstants.Analyzers.Configuration.Dockerfile;
using PortConstants.Analyzers.Configuration.Json;
using PortConstants.Analyzers.Configuration.Xml;

namespace PortConstants.Analyzers.Configuration;

/// <summary>The formats of settings files. A new format is a folder beside this file, and a line here.</summary>
public static class ConfigurationFormats
{
    /// <summary>All formats, in the order in which a text of unknown format is tried.</summary>
    public static IReadOnlyList<ConfigurationFormat> All { get; } =
    [
        new("JSON", name => HasExtension(name, ".json", ".jsonc"), JsonConfigurationReader.Read),
        new("XML", name => HasExtension(name, ".config", ".xml", ".csproj", ".vbproj"), XmlConfigurationReader.Read),
        new("Dockerfile", DockerfileReader.IsFileName, DockerfileReader.Read),
    ];

    /// <summary>The names of all formats, for a message.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(format => format.Name));

    private static ConfigurationFormat? Of(string path)
    {
        var name = FileName.Of(path);
        return All.FirstOrDefault(format => format.IsFileName(name));
    }

    /// <summary>
    /// Reads the settings of a file: in the format of its name, or in the first that it can be read in if the name shows none;
    /// <see langword="null"/> if it is in no format.
    /// </summary>
    public static IReadOnlyList<Setting>? Read(string path, string text, CancellationToken cancellation) => Of(path) is { } format
        ? format.Read(text, cancellation)
        : All.Select(other => other.Read(text, cancellation)).FirstOrDefault(settings => settings is not null);

    private static bool HasExtension(string name, params string[] extensions) =>
        Array.Exists(extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
