using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Project;
using PortConstants.Tables;

namespace PortConstants.CodeFixes;

/// <summary>
/// Allows a port for a document: where the list that holds for it is written, else in the nearest .editorconfig, else in a new one beside
/// the project. The first way counts that leaves every other file of the solution at least the ports that it had.
/// </summary>
internal static class AllowedPorts
{
    private const string FileName = ".editorconfig";

    /// <summary>The solution in which a port is allowed for a document; <see langword="null"/> if it is already, or cannot be.</summary>
    public static async Task<Solution?> AllowAsync(Document document, int port, CancellationToken cancellation)
    {
        if (document.FilePath is not { } path)
            return null;
        var before = await AllowedPortsByFile.ReadAsync(document.Project, cancellation).ConfigureAwait(false);
        var number = port.ToString(CultureInfo.InvariantCulture);
        if (Add(before.ListOf(path), number, port) is not { } list)
            return null;

        foreach (var (file, text) in Proposals(document, path, before, number, list))
        {
            if (text is null || !before.With(file, text).Allows(path, port))
                continue;
            if (await TakesNothingAsync(document.Project, file, text, cancellation).ConfigureAwait(false))
                return Apply(document.Project, file, text);
        }
        return null;
    }

    /// <summary>The list with one more port; <see langword="null"/> if it has the port, or cannot be read.</summary>
    private static string? Add(string list, string number, int port)
    {
        if (string.IsNullOrWhiteSpace(list))
            return number;
        return PortSet.Parse(list, out var ports) == PortSetError.None && !ports.Contains(port) ? $"{list}, {number}" : null;
    }

    private static IEnumerable<(string File, SourceText? Text)> Proposals(
        Document document, string path, AllowedPortsByFile before, string number, string list)
    {
        var projectFolder = Path.GetDirectoryName(document.Project.FilePath);
        var files = before.Files
            .Where(file => IsEditable(file.Key, path, projectFolder))
            .OrderByDescending(file => Path.GetFileName(file.Key) == FileName)
            .ThenByDescending(file => file.Key.Length)
            .ToList();
        foreach (var file in files)
            yield return (file.Key, Config(file).Append(path, number));

        var pattern = document.Project.Language == LanguageNames.VisualBasic ? "*.vb" : "*.cs";
        var nearest = files
            .Where(file => Path.GetFileName(file.Key) == FileName)
            .FirstOrDefault(file => IsInside(path, Path.GetDirectoryName(file.Key)));
        if (nearest.Key is null)
        {
            if (projectFolder is not { Length: > 0 } || !IsInside(path, projectFolder))
                yield break;
            var empty = SourceText.From("", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            nearest = new(Path.Combine(projectFolder, FileName), empty);
        }
        yield return (nearest.Key, Config(nearest).SetForAll(pattern, list));
        yield return (nearest.Key, Config(nearest).SetForOne(path, list));

        static EditorConfig Config(KeyValuePair<string, SourceText> file) => new(file.Key, file.Value, PortOptions.AllowedPortsKey);
    }

    /// <summary>Whether a person wrote a file for this project: not the build, and not a package.</summary>
    private static bool IsEditable(string file, string document, string? projectFolder) =>
        Path.GetExtension(file) is ".editorconfig" or ".globalconfig"
        && (IsInside(document, Path.GetDirectoryName(file)) || IsInside(file, projectFolder))
        && !file.Replace('\\', '/').Contains("/obj/");

    private static bool IsInside(string path, string? folder) => folder is { Length: > 0 }
        && path.StartsWith(folder.TrimEnd('/', '\\'), StringComparison.Ordinal)
        && path[folder.TrimEnd('/', '\\').Length] is '/' or '\\';

    /// <summary>Whether no file of any project that reads the configuration file loses a port that it may use.</summary>
    private static async Task<bool> TakesNothingAsync(Project project, string file, SourceText text, CancellationToken cancellation)
    {
        var readers = project.Solution.Projects
            .Where(other => other.Id == project.Id || other.AnalyzerConfigDocuments.Any(config => config.FilePath == file));
        foreach (var reader in readers)
        {
            var before = await AllowedPortsByFile.ReadAsync(reader, cancellation).ConfigureAwait(false);
            var after = before.With(file, text);
            foreach (var document in reader.Documents.Concat(reader.AdditionalDocuments))
            {
                cancellation.ThrowIfCancellationRequested();
                if (document.FilePath is { } path && !after.AllowsAll(path, before.ListOf(path)))
                    return false;
            }
        }
        return true;
    }

    /// <summary>The solution with one text in all projects that read the file, which are as many as a project has targets.</summary>
    private static Solution Apply(Project project, string file, SourceText text)
    {
        var solution = project.Solution;
        var present = solution.Projects
            .SelectMany(other => other.AnalyzerConfigDocuments)
            .Where(config => config.FilePath == file)
            .ToList();
        if (present.Count > 0)
            return present.Aggregate(solution, (changed, config) => changed.WithAnalyzerConfigDocumentText(config.Id, text));
        foreach (var target in project.Solution.Projects.Where(other => other.FilePath == project.FilePath))
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(target.Id), FileName, text, filePath: file);
        return solution;
    }
}
