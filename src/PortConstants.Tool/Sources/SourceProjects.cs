using System.Collections.Concurrent;
using PortConstants.Tool.Sources.Projects;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources;

/// <summary>The projects that are read, and those that they reference.</summary>
internal sealed class SourceProjects(RepositoryFiles repository, IReadOnlyDictionary<string, string> properties)
{
    private readonly ConcurrentDictionary<string, SourceProject> _projects = new(FolderPaths.Comparer);
    private readonly ConcurrentDictionary<string, string> _problems = new(FolderPaths.Comparer);
    private readonly ConcurrentDictionary<string, IReadOnlyList<SourceProject>> _references = new(FolderPaths.Comparer);

    /// <summary>Loads projects and their references; who is referenced comes before who references it.</summary>
    public IReadOnlyList<SourceProject> Load(IEnumerable<string> paths, CancellationToken cancellation)
    {
        string[] next = [.. paths];
        var load = Evaluation.Create(repository, properties, _problems);
        while (next.Length > 0)
        {
            Parallel.ForEach(
                next,
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation },
                path => _projects[path] = load(path));
            next = [.. next.SelectMany(path => _projects[path].References)
                .Distinct(FolderPaths.Comparer)
                .Where(path => !_projects.ContainsKey(path) && ProjectFiles.IsProject(path) && File.Exists(path))];
        }
        return [.. _projects.Values
            .OrderBy(project => ReferencesOf(project).Count).ThenBy(project => project.Path, StringComparer.Ordinal)];
    }

    /// <summary>The projects that a project references, directly or not. One that references it in turn is left out.</summary>
    public IReadOnlyList<SourceProject> ReferencesOf(SourceProject project) => _references.GetOrAdd(project.Path, _ =>
        [.. Reach(project).Where(reference => Reach(reference).All(further => further != project))]);

    private List<SourceProject> Reach(SourceProject project)
    {
        var seen = new HashSet<string>(FolderPaths.Comparer);
        var found = new List<SourceProject>();
        var queue = new Queue<string>(project.References);
        while (queue.TryDequeue(out var path))
        {
            if (!seen.Add(path) || !_projects.TryGetValue(path, out var reference))
                continue;
            found.Add(reference);
            foreach (var further in reference.References)
                queue.Enqueue(further);
        }
        return found;
    }

    /// <summary>What of a project could not be seen; empty if nothing.</summary>
    public string ProblemOf(SourceProject project) => _problems.GetValueOrDefault(project.Path, "");

    /// <summary>Uses MSBuild: its types must not be needed before it is found.</summary>
    private static class Evaluation
    {
        public static Func<string, SourceProject> Create(
            RepositoryFiles repository, IReadOnlyDictionary<string, string> properties, ConcurrentDictionary<string, string> problems)
        {
            var evaluator = new ProjectEvaluator(properties, new SourceProjectFactory(repository));
            var reader = new ProjectFileReader(repository);
            return path =>
            {
                try
                {
                    return ProjectFiles.IsReadable(path) ? evaluator.Evaluate(path) : reader.Read(path);
                }
                catch (ProjectUnreadableException exception)
                {
                    problems[path] = $"the project file cannot be evaluated: {exception.Message}";
                    return reader.Read(path);
                }
            };
        }
    }
}
