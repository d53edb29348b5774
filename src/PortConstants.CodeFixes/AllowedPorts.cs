using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Project;
using PortConstants.Tables;

namespace PortConstants.CodeFixes;

/// <summary>Allows a port where a document stands: in the nearest .editorconfig, or in a new one beside the project.</summary>
internal static class AllowedPorts
{
    private const string FileName = ".editorconfig";

    /// <summary>The solution in which a port is allowed for a document; <see langword="null"/> if it is already, or cannot be.</summary>
    public static async Task<Solution?> AllowAsync(Document document, int port, CancellationToken cancellation)
    {
        if (document.FilePath is not { } path
            || await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false) is not { } tree
            || Add(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(PortOptions.AllowedPortsKey, out var present) ? present : "", port) is not { } value)
            return null;

        var pattern = document.Project.Language == LanguageNames.VisualBasic ? "*.vb" : "*.cs";
        if (Nearest(document.Project, path) is not { FilePath: { } file } config)
            return Create(document.Project, path, new EditorConfig(pattern).Set(PortOptions.AllowedPortsKey, value));

        var text = await config.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = new EditorConfig(pattern, file, path, text.ToString()).Set(PortOptions.AllowedPortsKey, value);
        return WithText(document.Project.Solution, file, SourceText.From(changed, text.Encoding));
    }

    /// <summary>The list with one more port; <see langword="null"/> if it has the port, or cannot be read.</summary>
    private static string? Add(string list, int port)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        if (string.IsNullOrWhiteSpace(list))
            return number;
        return PortSet.Parse(list, out var ports) == PortSetError.None && !ports.Contains(port) ? $"{list.Trim()}, {number}" : null;
    }

    /// <summary>The .editorconfig whose folder holds the document and lies deepest.</summary>
    private static AnalyzerConfigDocument? Nearest(Project project, string path) => project.AnalyzerConfigDocuments
        .Where(config => Path.GetFileName(config.FilePath) == FileName && IsInside(path, Path.GetDirectoryName(config.FilePath)))
        .OrderByDescending(config => config.FilePath!.Length)
        .FirstOrDefault();

    private static bool IsInside(string path, string? folder) =>
        folder is not null && path.StartsWith(folder.TrimEnd('/', '\\'), StringComparison.Ordinal) && path[folder.TrimEnd('/', '\\').Length] is '/' or '\\';

    private static Solution? Create(Project project, string path, string text)
    {
        if (Path.GetDirectoryName(project.FilePath) is not { Length: > 0 } folder || !IsInside(path, folder))
            return null;
        var solution = project.Solution;
        foreach (var target in solution.Projects.Where(other => other.FilePath == project.FilePath))
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(target.Id), FileName, SourceText.From(text), filePath: Path.Combine(folder, FileName));
        return solution;
    }

    /// <summary>The solution with one text in all projects that the file belongs to, which are as many as a project has frameworks.</summary>
    private static Solution WithText(Solution solution, string file, SourceText text) => solution.Projects
        .SelectMany(project => project.AnalyzerConfigDocuments)
        .Where(config => config.FilePath == file)
        .Aggregate(solution, (changed, config) => changed.WithAnalyzerConfigDocumentText(config.Id, text));
}
