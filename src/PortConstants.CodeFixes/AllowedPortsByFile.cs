using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Project;
using PortConstants.Tables;

namespace PortConstants.CodeFixes;

/// <summary>The ports that the configuration files of a project allow in each of its files, as the compiler reads them.</summary>
internal sealed class AllowedPortsByFile
{
    private readonly AnalyzerConfigSet _set;

    private AllowedPortsByFile(ImmutableDictionary<string, SourceText> files)
    {
        Files = files;
        // Most files do not mention the key. Those that end the search of the compiler count as well.
        _set = AnalyzerConfigSet.Create(files
            .Select(file => (Path: file.Key, Text: file.Value.ToString()))
            .Where(file => Mentions(file.Text, PortOptions.AllowedPortsKey) || Mentions(file.Text, "root"))
            .Select(file => AnalyzerConfig.Parse(file.Text, file.Path))
            .ToImmutableArray());
    }

    /// <summary>The configuration files by their paths.</summary>
    public ImmutableDictionary<string, SourceText> Files { get; }

    /// <summary>Reads the files of a project.</summary>
    public static async Task<AllowedPortsByFile> ReadAsync(Project project, CancellationToken cancellation)
    {
        var files = ImmutableDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        foreach (var config in project.AnalyzerConfigDocuments)
        {
            if (config.FilePath is { } path)
                files[path] = await config.GetTextAsync(cancellation).ConfigureAwait(false);
        }
        return new AllowedPortsByFile(files.ToImmutable());
    }

    /// <summary>The same project with another text of a file.</summary>
    public AllowedPortsByFile With(string file, SourceText text) => new(Files.SetItem(file, text));

    /// <summary>The list that holds for a file; or empty.</summary>
    public string ListOf(string path) =>
        _set.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(PortOptions.AllowedPortsKey, out var list)
        || _set.GlobalConfigOptions.AnalyzerOptions.TryGetValue(PortOptions.AllowedPortsKey, out list)
            ? list.Trim()
            : "";

    /// <summary>Whether a port is allowed in a file.</summary>
    public bool Allows(string path, int port) => PortSet.Parse(ListOf(path), out var ports) == PortSetError.None && ports.Contains(port);

    /// <summary>Whether the ports of another list are allowed in a file.</summary>
    public bool AllowsAll(string path, string list)
    {
        var present = ListOf(path);
        return present == list
            || PortSet.Parse(list, out var needed) != PortSetError.None
            || (PortSet.Parse(present, out var ports) == PortSetError.None && needed.Ports().All(ports.Contains));
    }

    private static bool Mentions(string text, string key) => text.IndexOf(key, StringComparison.OrdinalIgnoreCase) >= 0;
}
