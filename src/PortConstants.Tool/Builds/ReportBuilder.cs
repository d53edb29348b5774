using System.Text.Json;
using PortConstants.Tool.Containers;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Builds;

/// <summary>Makes a report of what a build has left.</summary>
internal sealed class ReportBuilder(BuildTarget target, BuildOutcome outcome)
{
    private readonly List<ReportedPort> _ports = [];
    private readonly List<ReportedFinding> _findings = [];
    private readonly List<OutsidePlace> _outside = [];
    private readonly List<ReportedProject> _projects = [];

    /// <summary>The report of all projects, and of the containers of the repository.</summary>
    public PortReport Build()
    {
        var facts = outcome.Facts.ToLookup(fact => fact.Project, FolderPaths.Comparer);
        foreach (var path in WithReferences(target, facts).Where(IsLookedAt))
            AddProject(path, [.. facts[path].OrderBy(fact => fact.Target, StringComparer.Ordinal)]);
        var report = ReportOrder.Create(_projects.All(project => project.Problem.Length == 0), _projects, _ports, _findings, _outside);
        return ContainerReport.Add(report, new RepositoryFiles(target.Root));
    }

    /// <summary>
    /// The projects of the target and those that they reference, in it or not. Projects that only take part in the build are left out.
    /// </summary>
    private static IEnumerable<string> WithReferences(BuildTarget target, ILookup<string, ProjectFacts> facts)
    {
        var seen = new HashSet<string>(target.Projects, FolderPaths.Comparer);
        var queue = new Queue<string>(seen);
        while (queue.TryDequeue(out var path))
        {
            yield return path;
            foreach (var reference in facts[path].SelectMany(fact => fact.References).Where(seen.Add))
                queue.Enqueue(reference);
        }
    }

    // Databases, installers and JavaScript are in solutions too.
    private static bool IsLookedAt(string path) => ProjectFiles.IsProject(path) || path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    private void AddProject(string path, IReadOnlyList<ProjectFacts> facts)
    {
        var problem = ProblemOf(path, facts);
        foreach (var fact in facts)
            problem = AddPorts(fact) ?? problem;
        _projects.Add(new ReportedProject(
            Relative(path),
            facts.Select(fact => fact.Name).FirstOrDefault() ?? Path.GetFileNameWithoutExtension(path),
            [.. facts.Select(fact => fact.Target).Where(name => name.Length > 0).Distinct()],
            facts.Any(fact => fact.IsExecutable && !fact.IsTest),
            [.. facts.SelectMany(fact => fact.References).Select(Relative).Distinct().Order(StringComparer.Ordinal)],
            facts.Count > 0 ? Readings.Build : "",
            problem));
    }

    private string ProblemOf(string path, IReadOnlyList<ProjectFacts> facts)
    {
        if (outcome.Errors.FirstOrDefault(error => FolderPaths.Comparer.Equals(error.Project, path)) is { } error)
            return error.Message;
        if (ProjectFiles.IsFSharp(path))
            return "F# is not read: its compiler runs no analyzers. List its ports by hand, or leave it out with a solution filter";
        if (facts.Count > 0)
            return "";
        if (!outcome.IsNew)
            return "it was not built by this command; 'dotnet ports' without --no-build builds it";
        return outcome.Errors is [var first, ..]
            ? $"it was not built, because something else failed: {first.Message}"
            : "the build left it out";
    }

    /// <summary>Adds the ports of one target framework.</summary>
    /// <returns>Why that was not possible, if it was not.</returns>
    private string? AddPorts(ProjectFacts facts)
    {
        try
        {
            foreach (var result in InventoryReader.Read(File.ReadAllBytes(facts.Sarif)))
                Add(facts, result);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            // The error of a compile that failed is the better explanation of the missing file.
            return outcome.Errors.Any(error => FolderPaths.Comparer.Equals(error.Project, facts.Project))
                ? null
                : $"the compiler has left no readable log: {Path.GetFileName(facts.Sarif)}";
        }
    }

    private void Add(ProjectFacts facts, InventoryResult result)
    {
        var project = Relative(facts.Project);
        var file = Relative(Path.GetFullPath(result.File, FolderPaths.Above(facts.Project)));
        if (result.IsOutside)
            _outside.Add(new OutsidePlace(project, file, result.Line, result["place"]));
        else if (result.Port is { } port)
            _ports.Add(new ReportedPort(
                port, result["protocol"], DirectionOf(result), ConfidenceOf(result), result["name"], result["risk"], result["host"],
                IsImplied(result), EnvironmentOf(facts, result), project, Service: "", file, result.Line, result.Column, result["place"],
                Approved: null));
    }

    private static string DirectionOf(InventoryResult result) =>
        result["direction"] is { Length: > 0 } direction ? direction : Tables.Approved.PortDirections.Unknown;

    private static string ConfidenceOf(InventoryResult result) =>
        result["confidence"] is { Length: > 0 } confidence ? confidence : Confidences.Of(IsImplied(result), DirectionOf(result));

    private static bool IsImplied(InventoryResult result) => result["implicit"] == "true";

    private static string EnvironmentOf(ProjectFacts facts, InventoryResult result) =>
        facts.IsTest ? Environments.Test : result["environment"] is { Length: > 0 } environment ? environment : Environments.Production;

    private string Relative(string path) => FolderPaths.Relative(target.Root, path);
}
