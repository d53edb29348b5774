using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Project;

namespace PortConstants.Tool.Targets;

/// <summary>The <c>.editorconfig</c> files of a repository, for files that no compiler reads.</summary>
/// <param name="files">The files of the repository.</param>
internal sealed class EditorConfigs(RepositoryFiles files)
{
    private const string FileName = ".editorconfig";

    private readonly Dictionary<string, AnalyzerConfigSet> _sets = new(FolderPaths.Comparer);

    /// <summary>The options of a file.</summary>
    /// <param name="fullPath">Its full path.</param>
    public AnalyzerConfigOptions OptionsOf(string fullPath) => new ListedOptions(For(fullPath).AnalyzerOptions);

    /// <summary>The severity that a file gives a rule; the default where it gives none.</summary>
    public ReportDiagnostic SeverityOf(string rule, string fullPath) => For(fullPath).TreeOptions.GetValueOrDefault(rule);

    private AnalyzerConfigOptionsResult For(string fullPath)
    {
        var folder = FolderPaths.Above(fullPath);
        if (!_sets.TryGetValue(folder, out var set))
            _sets.Add(folder, set = AnalyzerConfigSet.Create(Above(folder)));
        return set.GetOptionsForSourcePath(fullPath.Replace('\\', '/'));
    }

    private List<AnalyzerConfig> Above(string folder) =>
        [.. from above in FolderPaths.SelfAndAbove(folder).TakeWhile(files.Contains)
            let path = Path.Combine(above, FileName)
            let text = files.TryRead(path)
            where text is not null
            select AnalyzerConfig.Parse(text, path)];
}
