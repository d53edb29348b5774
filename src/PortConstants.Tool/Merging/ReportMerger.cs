using PortConstants.Tool.Model;

namespace PortConstants.Tool.Merging;

/// <summary>
/// Joins reports. Each fact is kept once, and of facts that contradict each other the one that asks for attention; so the result
/// depends neither on the order of the reports nor on how often one is given. Only the facts are held, never two reports.
/// </summary>
internal sealed class ReportMerger
{
    private readonly Dictionary<string, ReportedProject> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<ReportedPort, ReportedPort> _ports = [];
    private readonly Dictionary<ReportedFinding, ReportedFinding> _findings = [];
    private readonly HashSet<OutsidePlace> _outside = [];
    private bool _complete = true;

    /// <summary>Adds the facts of a report.</summary>
    public void Add(PortReport report)
    {
        _complete &= report.Complete;
        foreach (var project in report.Projects)
            Add(_projects, project.Path, project, Join);
        foreach (var port in report.Ports)
            Add(_ports, port with { Approved = null, Confidence = "" }, port, Join);
        foreach (var finding in report.Findings)
            Add(_findings, finding with { Severity = "" }, finding, Join);
        _outside.UnionWith(report.Outside);
    }

    /// <summary>The joined report.</summary>
    public PortReport ToReport() => ReportOrder.Create(_complete, _projects.Values, _ports.Values, _findings.Values, _outside);

    private static void Add<TKey, TFact>(Dictionary<TKey, TFact> facts, TKey key, TFact fact, Func<TFact, TFact, TFact> join)
        where TKey : notnull => facts[key] = join(facts.GetValueOrDefault(key, fact), fact);

    private static ReportedProject Join(ReportedProject left, ReportedProject right) => new(
        left.Path,
        Greater(left.Name, right.Name),
        Union(left.Targets, right.Targets),
        left.Executable || right.Executable,
        Union(left.References, right.References),
        Lesser(left.Read, right.Read),
        Greater(left.Problem, right.Problem));

    /// <summary>A port that one of the reports does not find approved is not approved.</summary>
    private static ReportedPort Join(ReportedPort left, ReportedPort right) => left with
    {
        Approved = left.Approved is null || right.Approved is null ? left.Approved ?? right.Approved : left.Approved & right.Approved,
        Confidence = Confidences.Rank(left.Confidence) <= Confidences.Rank(right.Confidence) ? left.Confidence : right.Confidence,
    };

    private static ReportedFinding Join(ReportedFinding left, ReportedFinding right) =>
        Severities.Rank(left.Severity) <= Severities.Rank(right.Severity) ? left : right;

    private static IReadOnlyList<string> Union(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        [.. left.Union(right).Order(StringComparer.Ordinal)];

    // Any text before an empty one.
    private static string Greater(string left, string right) => string.CompareOrdinal(left, right) >= 0 ? left : right;

    // A build before what was only read, and both before nothing.
    private static string Lesser(string left, string right) =>
        left.Length == 0 || right.Length == 0 ? left + right : string.CompareOrdinal(left, right) <= 0 ? left : right;
}
