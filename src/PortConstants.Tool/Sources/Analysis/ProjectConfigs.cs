using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files that hold for the files of a project.</summary>
internal sealed class ProjectConfigs
{
    private static readonly string[] Names = [".editorconfig", ".globalconfig"];
    private readonly ConcurrentDictionary<string, IReadOnlyList<AnalyzerConfig>> _byFolder = new(FolderPaths.Comparer);

    /// <summary>The options of all files in some folders.</summary>
    public AnalyzerConfigSet For(IEnumerable<string> files)
    {
        var folders = files.Select(FolderPaths.Above).Distinct(FolderPaths.Comparer).SelectMany(FolderPaths.SelfAndAbove).Distinct(FolderPaths.Comparer);
        return AnalyzerConfigSet.Create(folders.SelectMany(In).ToList());
    }

    private IReadOnlyList<AnalyzerConfig> In(string folder) => _byFolder.GetOrAdd(folder, key =>
        [.. Names.Select(name => Path.Combine(key, name))
            .Select(path => (path, text: RegularFiles.ReadText(path)))
            .Where(file => file.text is not null)
            .Select(file => AnalyzerConfig.Parse(file.text!, file.path))]);
}
