using PortConstants.Tables.Approved;
using PortConstants.Tables.Text;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Approval;

/// <summary>Holds a report against the approved lists. Ports of tests and of development need no approval.</summary>
internal sealed class ApprovalCheck
{
    private readonly PortReport _report;
    private readonly string _root;
    private readonly ListFinder _lists;

    /// <summary>Prepares the check.</summary>
    /// <param name="report">The report.</param>
    /// <param name="root">The folder to which its paths are relative.</param>
    /// <param name="newListFolder">The folder for the list of projects that have none.</param>
    public ApprovalCheck(PortReport report, string root, string newListFolder)
    {
        _report = report;
        _root = root;
        _lists = new ListFinder(root, Path.Combine(newListFolder, ApprovedList.FileName));
    }

    /// <summary>The report, with the answer at each port that needs approval and for which there is a list.</summary>
    public PortReport Marked() => _report with
    {
        Ports = [.. _report.Ports.Select(port => port.IsProduction && _lists.PathFor(port.Project) is not null
            ? port with { Approved = _lists.For(port.Project).List.Approves(port.Port, port.Protocol, port.Direction) }
            : port)],
    };

    /// <summary>The description of a port in the approved list; empty if it has none.</summary>
    public string PurposeOf(ReportedPort port) => _lists.PathFor(port.Project) is null
        ? ""
        : _lists.For(port.Project).List.Matching(port.Port, port.Protocol, port.Direction)
            .Select(line => ShownText.From(line.Description))
            .FirstOrDefault(description => description.Length > 0, "");

    /// <summary>The lines of all lists that apply to the projects.</summary>
    public IReadOnlyList<ApprovedPort> Lines() => [.. _report.Projects
        .Where(project => _lists.PathFor(project.Path) is not null)
        .Select(project => _lists.For(project.Path))
        .Distinct()
        .SelectMany(list => list.List.Ports)];

    /// <summary>The differences of all lists that apply to the projects.</summary>
    public IReadOnlyList<ListDifference> Differences()
    {
        foreach (var project in _report.Projects.Where(project => _lists.PathFor(project.Path) is not null))
            _lists.For(project.Path);
        var ports = _report.Ports.Where(port => port.IsProduction).ToLookup(port => _lists.For(port.Project));
        return [.. _lists.Files.ToArray().Select(file => Compare(file, [.. ports[file]]))];
    }

    private ListDifference Compare(ListFile file, IReadOnlyList<ReportedPort> ports)
    {
        var missing = Missing(file.List, ports);
        var undecided = Undecided(file.List, ports);
        if (UnknownBecause(file) is { Length: > 0 } reason)
            return new ListDifference(file, missing, undecided, [], reason);
        var used = ports.SelectMany(port => file.List.Matching(port.Port, port.Protocol, port.Direction)).ToHashSet();
        return new ListDifference(file, missing, undecided,
            [.. file.List.Ports.Where(line => !line.IsOfSystem && !used.Contains(line)).Distinct()], "");
    }

    private IReadOnlyList<MissingLine> Missing(ApprovedList list, IReadOnlyList<ReportedPort> ports)
    {
        var places = new Dictionary<ApprovedPort, IEnumerable<ReportedPort>>();
        foreach (var same in ports.GroupBy(port => (port.Port, port.Protocol, port.Direction)))
        {
            var name = same.Select(usage => usage.Name).Where(text => text.Length > 0).Order(StringComparer.Ordinal).FirstOrDefault("");
            places.TryAdd(ApprovedPort.For(same.Key.Port, same.Key.Protocol, same.Key.Direction, name), same);
        }
        var findings = _report.Findings.ToLookup(finding => (finding.File, finding.Line, finding.Column));
        return [.. list.Missing(places.Keys).Select(line => new MissingLine(
            line,
            places[line].First(),
            [.. places[line]
                .SelectMany(place => findings[(place.File, place.Line, place.Column)])
                .DistinctBy(finding => (finding.Rule, finding.Message))]))];
    }

    private static IReadOnlyList<(ApprovedPort Line, ReportedPort Place)> Undecided(ApprovedList list, IReadOnlyList<ReportedPort> ports) =>
    [
        .. ports.Where(port => !list.Approves(port.Port, port.Protocol, port.Direction))
            .SelectMany(port => list.Undecided(port.Port, port.Protocol, port.Direction).Select(line => (line, port)))
            .DistinctBy(open => open.line)
            .OrderBy(open => open.line),
    ];

    /// <summary>A line can only be called unused by whoever has seen every project of the list.</summary>
    private string UnknownBecause(ListFile file)
    {
        if (!_report.Complete)
            return "a project could not be looked at";
        var seen = _report.Projects.Select(project => Path.GetFullPath(project.Path, _root)).ToHashSet(FolderPaths.Comparer);
        var others = FolderPaths.SourceFiles(FolderPaths.Above(file.FullPath), ProjectFiles.IsReadable)
            .Where(project => !seen.Contains(project) && FolderPaths.Comparer.Equals(_lists.PathFor(project), file.FullPath))
            .Select(project => FolderPaths.Relative(_root, project))
            .ToArray();
        var more = others.Length > 1 ? $" and {others.Length - 1} more" : "";
        return others.Length == 0 ? "" : $"{others[0]}{more} is not part of this run";
    }
}
