using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Project;

namespace PortConstants.Tool.Targets;

/// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files of a repository, for files that no compiler reads.</summary>
/// <param name="files">The files of the repository.</param>
internal sealed class EditorConfigs(RepositoryFiles files)
{
    private static readonly string[] FileNames = [".editorconfig", ".globalconfig"];

    private readonly ConcurrentDictionary<string, AnalyzerConfigSet> _sets = new(FolderPaths.Comparer);

    /// <summary>The options of a file.</summary>
    /// <param name="fullPath">Its full path.</param>
    public AnalyzerConfigOptions OptionsOf(string fullPath) => new ListedOptions(For(fullPath).AnalyzerOptions);

    /// <summary>The severity that a file gives a rule; the default where it gives none.</summary>
    public ReportDiagnostic SeverityOf(string rule, string fullPath) => For(fullPath).TreeOptions.GetValueOrDefault(rule);

    /// <summary>Everything that holds for a file.</summary>
    public AnalyzerConfigOptionsResult For(string fullPath) =>
        SetOf(FolderPaths.Above(fullPath)).GetOptionsForSourcePath(fullPath.Replace('\\', '/'));

    /// <summary>What holds for a project as a whole.</summary>
    public AnalyzerConfigOptionsResult GlobalOf(string folder) => SetOf(folder).GlobalConfigOptions;

    private AnalyzerConfigSet SetOf(string folder) => _sets.GetOrAdd(folder, key => AnalyzerConfigSet.Create(Above(key)));

    private List<AnalyzerConfig> Above(string folder) =>
        [.. from above in FolderPaths.SelfAndAbove(folder).TakeWhile(files.Contains)
            from name in FileNames
            let path = Path.Combine(above, name)
            let text = files.TryRead(path)
            where text is not null
            select AnalyzerConfig.Parse(text, path)];
}
