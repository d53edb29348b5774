namespace PortConstants.Tool.Model;

/// <summary>The one order of everything in a report, so that the same facts are always the same bytes.</summary>
internal static class ReportOrder
{
    /// <summary>Puts the projects, ports, findings and places into their order and drops what is there twice.</summary>
    public static PortReport Create(
        bool complete,
        IEnumerable<ReportedProject> projects,
        IEnumerable<ReportedPort> ports,
        IEnumerable<ReportedFinding> findings,
        IEnumerable<OutsidePlace> outside) =>
        new(PortReport.CurrentVersion,
            complete,
            [.. projects.OrderBy(project => project.Path, StringComparer.Ordinal)],
            [.. ports.Distinct().Order(Comparer<ReportedPort>.Create(Compare))],
            [.. findings.Distinct().Order(Comparer<ReportedFinding>.Create(Compare))],
            [.. outside.Distinct().Order(Comparer<OutsidePlace>.Create(Compare))]);

    private static int Compare(ReportedPort left, ReportedPort right) => First(
        string.CompareOrdinal(left.Project, right.Project),
        string.CompareOrdinal(left.File, right.File),
        left.Line.CompareTo(right.Line),
        left.Column.CompareTo(right.Column),
        left.Port.CompareTo(right.Port),
        string.CompareOrdinal(left.Protocol, right.Protocol),
        string.CompareOrdinal(left.Direction, right.Direction),
        string.CompareOrdinal(left.Host, right.Host),
        string.CompareOrdinal(left.Name, right.Name),
        string.CompareOrdinal(left.Place, right.Place),
        string.CompareOrdinal(left.Environment, right.Environment),
        string.CompareOrdinal(left.Risk, right.Risk),
        string.CompareOrdinal(left.Service, right.Service),
        string.CompareOrdinal(left.Confidence, right.Confidence),
        left.Implicit.CompareTo(right.Implicit),
        Nullable.Compare(left.Approved, right.Approved));

    private static int Compare(ReportedFinding left, ReportedFinding right) => First(
        string.CompareOrdinal(left.Project, right.Project),
        string.CompareOrdinal(left.File, right.File),
        left.Line.CompareTo(right.Line),
        left.Column.CompareTo(right.Column),
        string.CompareOrdinal(left.Rule, right.Rule),
        string.CompareOrdinal(left.Message, right.Message),
        string.CompareOrdinal(left.Severity, right.Severity));

    private static int Compare(OutsidePlace left, OutsidePlace right) => First(
        string.CompareOrdinal(left.Project, right.Project),
        string.CompareOrdinal(left.File, right.File),
        left.Line.CompareTo(right.Line),
        string.CompareOrdinal(left.Place, right.Place));

    private static int First(params ReadOnlySpan<int> orders)
    {
        foreach (var order in orders)
        {
            if (order != 0)
                return order;
        }
        return 0;
    }
}
