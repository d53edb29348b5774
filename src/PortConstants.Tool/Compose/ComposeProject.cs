using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>Compose files, and the files that they include.</summary>
internal sealed class ComposeProject
{
    private readonly ComposeDocuments _documents;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<ComposeFacts> _facts = [];

    private ComposeProject(ComposeDocuments documents) => _documents = documents;

    /// <summary>Reads files and what they include, each once.</summary>
    /// <param name="paths">The full paths.</param>
    /// <param name="relative">Gives a file its path in the report.</param>
    public static IReadOnlyList<ComposeFacts> Read(IEnumerable<string> paths, Func<string, string> relative)
    {
        var project = new ComposeProject(new ComposeDocuments(relative));
        foreach (var path in paths)
            project.Read(path, []);
        return project._facts;
    }

    private void Read(string path, string[] including)
    {
        if (!_read.Add(path))
            return;
        var problems = new List<string>();
        try
        {
            var document = _documents.Load(path);
            var facts = ComposeReader.Read(document);
            foreach (var included in Includes(document, problems))
            {
                if (included == path || including.Contains(included))
                    problems.Add($"it includes '{_documents.ReportPathOf(included)}', which includes it");
                else
                    Read(included, [.. including, path]);
            }
            _facts.Add(problems.Count == 0 || facts.Project.Problem.Length > 0
                ? facts
                : facts with { Project = facts.Project with { Problem = string.Join("; ", problems) } });
        }
        catch (ComposeException exception)
        {
            _facts.Add(ComposeReader.Broken(_documents.ReportPathOf(path), exception.Message));
        }
    }

    private static IEnumerable<string> Includes(ComposeDocument document, List<string> problems)
    {
        foreach (var reference in document.Roots.SelectMany(root => Entries(YamlFile.Member(root, "include"))))
        {
            string path;
            try
            {
                path = document.PathOf(reference);
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
    private static IEnumerable<string> Entries(YamlNode? node) => node switch
    {
        YamlScalarNode { Value: { Length: > 0 } path } => [path],
        YamlSequenceNode entries => entries.Children.SelectMany(entry => entry is YamlMappingNode mapping
            ? Entries(YamlFile.Member(mapping, "path"))
            : entry is YamlScalarNode ? Entries(entry) : []),
        _ => [],
    };
}
