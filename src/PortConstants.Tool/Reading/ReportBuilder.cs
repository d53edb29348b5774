using PortConstants.Tool.Results;
using PortConstants.Tool.Containers;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Reading;

/// <summary>Makes a report of what is known of the projects.</summary>
internal sealed class ReportBuilder(BuildTarget target, IEnumerable<ProjectReading> readings)
{
    private readonly List<ReportedPort> _ports = [];
    private readonly List<ReportedFinding> _findings = [];
    private readonly List<OutsidePlace> _outside = [];
    private readonly List<ReportedProject> _projects = [];

    /// <summary>The report of all projects, and of the containers of the repository.</summary>
    public PortReport Build()
    {
        foreach (var project in readings.GroupBy(reading => reading.Path, FolderPaths.Comparer))
            AddProject([.. project.OrderBy(reading => reading.Target, StringComparer.Ordinal)]);
        var report = ReportOrder.Create(_projects.All(project => !project.IsUnread), _projects, _ports, _findings, _outside);
        return ContainerReport.Add(report, new RepositoryFiles(target.Root));
    }

    private void AddProject(IReadOnlyList<ProjectReading> readings)
    {
        foreach (var reading in readings)
        {
            foreach (var result in reading.Results)
                Add(reading, result);
        }
        _projects.Add(new ReportedProject(
            Relative(readings[0].Path),
            readings[0].Name,
            [.. readings.Select(reading => reading.Target).Where(name => name.Length > 0).Distinct()],
            readings.Any(reading => reading.IsExecutable && !reading.IsTest),
            [.. readings.SelectMany(reading => reading.References).Select(Relative).Distinct().Order(StringComparer.Ordinal)],
            readings[0].Read,
            readings[0].Problem));
    }

    private void Add(ProjectReading reading, AnalyzerResult result)
    {
        var project = Relative(reading.Path);
        var file = Relative(Path.GetFullPath(result.File, FolderPaths.Above(reading.Path)));
        if (!result.IsInventory)
            _findings.Add(new ReportedFinding(result.Rule, result.Message, result.Severity, project, file, result.Line, result.Column));
        else if (result.IsOutside)
            _outside.Add(new OutsidePlace(project, file, result.Line, result["place"]));
        else if (result.Port is { } port)
            _ports.Add(new ReportedPort(
                port, result["protocol"], DirectionOf(result), ConfidenceOf(result), result["name"], result["risk"], result["host"],
                IsImplied(result), EnvironmentOf(reading, result), project, Service: "", file, result.Line, result.Column, result["place"],
                Approved: null));
    }

    private static string DirectionOf(AnalyzerResult result) =>
        result["direction"] is { Length: > 0 } direction ? direction : Tables.Approved.PortDirections.Unknown;

    private static string ConfidenceOf(AnalyzerResult result) =>
        result["confidence"] is { Length: > 0 } confidence ? confidence : Confidences.Of(IsImplied(result), DirectionOf(result));

    private static bool IsImplied(AnalyzerResult result) => result["implicit"] == "true";

    private static string EnvironmentOf(ProjectReading reading, AnalyzerResult result) =>
        reading.IsTest ? Environments.Test : result["environment"] is { Length: > 0 } environment ? environment : Environments.Production;

    private string Relative(string path) => FolderPaths.Relative(target.Root, path);
}
