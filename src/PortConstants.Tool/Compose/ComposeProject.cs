using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>The compose files of a repository, and the files that they include.</summary>
internal sealed class ComposeProject
{
    private const int MaxIncludes = 50;

    private readonly ComposeDocuments _documents;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<ComposeFile> _files = [];

    private ComposeProject(ComposeDocuments documents) => _documents = documents;

    /// <summary>Reads files and what they include, each once.</summary>
    /// <param name="paths">The full paths.</param>
    /// <param name="documents">Reads them.</param>
    public static IReadOnlyList<ComposeFile> Read(IEnumerable<string> paths, ComposeDocuments documents)
    {
        var project = new ComposeProject(documents);
        foreach (var path in paths)
            project.Read(path, includes: null);
        var files = project._files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in project._files)
        {
            if (ComposeFiles.BaseOf(file.Path, files.ContainsKey) is { } path)
                file.PutOver(files[path]);
        }
        return project._files;
    }

    private void Read(string path, Including? includes)
    {
        if (!_read.Add(path))
            return;
        try
        {
            var document = _documents.Load(path);
            var (services, problem) = ComposeService.ReadAll(document);
            var problems = new List<string>();
            foreach (var included in Includes(document, problems))
            {
                if (included == path || Including.Has(includes, included))
                    problems.Add($"it includes '{_documents.ReportPathOf(included)}', which includes it");
                else if (includes?.Depth >= MaxIncludes)
                    problems.Add($"files include each other more than {MaxIncludes} times, and the last ones are not read");
                else
                    Read(included, new Including(path, includes));
            }
            if (problem.Length == 0)
                problem = string.Join("; ", problems.Distinct());
            _files.Add(new ComposeFile(path, document.File, services, problem));
        }
        catch (ComposeException exception)
        {
            _files.Add(new ComposeFile(path, _documents.ReportPathOf(path), [], exception.Message));
        }
    }

    private IEnumerable<string> Includes(ComposeDocument document, List<string> problems)
    {
        foreach (var reference in document.Roots.SelectMany(root => Entries(YamlFile.Member(root, "include"))))
        {
            string path;
            try
            {
                path = document.PathOf(reference);
                if (_documents.ProblemOf(path) is { Length: > 0 } problem)
                    throw new ComposeException($"'{ComposeDocument.Shown(reference)}' {problem}");
            }
            catch (ComposeException exception)
            {
                problems.Add("include: " + exception.Message);
                continue;
            }
            yield return path;
        }
    }

    /// <summary>The short form of an entry is a path, the long one has one or several.</summary>
    private static IEnumerable<string> Entries(YamlNode? node) => node is YamlScalarNode
        ? YamlFile.Texts(node)
        : YamlFile.Items(node).SelectMany(entry => entry is YamlSequenceNode
            ? []
            : YamlFile.Texts(entry is YamlMappingNode ? YamlFile.Member(entry, "path") : entry));

    /// <summary>A file that includes the one that is read, and those around it.</summary>
    private sealed record Including(string Path, Including? Outer)
    {
        public int Depth { get; } = (Outer?.Depth ?? 0) + 1;

        public static bool Has(Including? includes, string path)
        {
            for (var current = includes; current is not null; current = current.Outer)
            {
                if (current.Path == path)
                    return true;
            }
            return false;
        }
    }
}
