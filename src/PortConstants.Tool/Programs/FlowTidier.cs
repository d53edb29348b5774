using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>
/// Several places often tell of one flow, one of them with the host and another without. A flow that leaves a fact open joins the one
/// that does not, where there is only one.
/// </summary>
internal static class FlowTidier
{
    /// <summary>The flows of a program, each once: those of production first, then listeners, then by number.</summary>
    public static IReadOnlyList<Flow> Tidy(IReadOnlyCollection<Flow> flows)
    {
        var tidy = new List<Flow>();
        foreach (var same in flows.GroupBy(flow => flow.First.Port))
            tidy.AddRange(WithoutOwn(Joined([.. same])));
        return [.. tidy
            .OrderBy(flow => EnvironmentOrder(flow.First.Environment))
            .ThenBy(flow => DirectionOrder(flow.First.Direction))
            .ThenBy(flow => flow.First.Port)
            .ThenBy(flow => flow.First.Protocol, StringComparer.Ordinal)
            .ThenBy(flow => flow.First.Service, StringComparer.Ordinal)
            .ThenBy(flow => flow.First.Host, StringComparer.Ordinal)];
    }

    private static List<Flow> Joined(List<Flow> flows)
    {
        if (flows.Count == 1)
            return flows;
        // What leaves the least open is first, so that the others find one flow and not its parts.
        foreach (var open in flows.OrderBy(flow => FlowKey.Of(flow.First).OpenFacts).ToArray())
        {
            var key = FlowKey.Of(open.First);
            if (key.OpenFacts == 0 || flows.FindAll(flow => key.MayBe(FlowKey.Of(flow.First))) is not [var whole])
                continue;
            whole.Take(open);
            flows.Remove(open);
        }
        return flows;
    }

    // A health check of the program by itself is no traffic.
    private static IEnumerable<Flow> WithoutOwn(List<Flow> flows) => flows.Where(flow =>
        flow.First.Direction != PortDirections.Connects
        || !Addresses.IsLoopback(flow.First.Host)
        || !flows.Exists(other => other.First.Direction == PortDirections.Listens && other.First.Environment == flow.First.Environment));

    private static int EnvironmentOrder(string environment) =>
        environment switch { Environments.Production => 0, Environments.Development => 1, _ => 2 };

    private static int DirectionOrder(string direction) =>
        direction switch { PortDirections.Listens => 0, PortDirections.Connects => 1, _ => 2 };
}
