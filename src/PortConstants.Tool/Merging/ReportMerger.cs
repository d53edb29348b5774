using PortConstants.Tool.Model;

namespace PortConstants.Tool.Merging;

/// <summary>
/// Joins reports. Each fact is kept once, and of facts that contradict each other the one that asks for attention; so the result
/// depends neither on the order of the reports nor on how often one is given. Only the facts are held, never two reports.
/// </summary>
internal sealed class ReportMerger
{
    private readonly Dictionary<string, ReportedProject> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<ReportedPort, bool?> _ports = [];
    private readonly HashSet<OutsidePlace> _outside = [];
    private bool _complete = true;

    /// <summary>Adds the facts of a report.</summary>
    public void Add(PortReport report)
    {
        _complete &= report.Complete;
        foreach (var project in report.Projects)
            _projects[project.Path] = _projects.TryGetValue(project.Path, out var known) ? Join(known, project) : Join(project, project);
        foreach (var port in report.Ports)
        {
            var place = port with { Approved = null };
            _ports[place] = _ports.TryGetValue(place, out var known) ? Join(known, port.Approved) : port.Approved;
        }
        _outside.UnionWith(report.Outside);
    }

    /// <summary>The joined report.</summary>
    public PortReport ToReport() => ReportOrder.Create(
        _complete, _projects.Values, _ports.Select(port => port.Key with { Approved = port.Value }), _outside);

    private static ReportedProject Join(ReportedProject left, ReportedProject right) => new(
        left.Path,
        Greater(left.Name, right.Name),
        Union(left.Targets, right.Targets),
        left.Executable || right.Executable,
        Union(left.References, right.References),
        Greater(left.Problem, right.Problem));

    /// <summary>A port that one of the reports does not find approved is not approved.</summary>
    private static bool? Join(bool? left, bool? right) => left is null || right is null ? left ?? right : left & right;

    private static IReadOnlyList<string> Union(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        [.. left.Union(right).Order(StringComparer.Ordinal)];

    // Any text before an empty one.
    private static string Greater(string left, string right) => string.CompareOrdinal(left, right) >= 0 ? left : right;
}
