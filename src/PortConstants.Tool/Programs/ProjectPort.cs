using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>
/// All places of one project that use one port in one way. It is made once for each project, however many programs reference it.
/// </summary>
/// <param name="Row">The number of the row to which the places belong: those of all projects with this port are joined by it.</param>
/// <param name="Places">The places, in their order.</param>
/// <param name="Name">The service, if one of the places names it.</param>
/// <param name="Confidence">The surest that one of the places is.</param>
/// <param name="Hosts">The hosts that are visible, each once.</param>
internal sealed record ProjectPort(
    int Row, IReadOnlyList<ReportedPort> Places, string Name, string Confidence, IReadOnlyList<string> Hosts)
{
    /// <summary>Joins the places of a project.</summary>
    /// <param name="places">The places.</param>
    /// <param name="rows">The rows of all projects so far, to which new ones are added.</param>
    public static IReadOnlyList<ProjectPort> Of(IEnumerable<ReportedPort> places, Dictionary<FlowKey, int> rows) =>
        [.. places.GroupBy(FlowKey.Of).Select(group =>
        {
            rows.TryAdd(group.Key, rows.Count);
            return Join(rows[group.Key], [.. group]);
        })];

    private static ProjectPort Join(int row, IReadOnlyList<ReportedPort> places) => new(
        row,
        places,
        places.Select(place => place.Name).FirstOrDefault(name => name.Length > 0) ?? "",
        places.Select(place => place.Confidence).MinBy(Confidences.Rank)!,
        [.. places.Select(place => place.Host).Where(host => host.Length > 0).Distinct()]);
}
