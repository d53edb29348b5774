using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Formats;

/// <summary>A flow in the words of firewall request forms.</summary>
/// <param name="Source">The program that connects; empty where nobody knows.</param>
/// <param name="Destination">The program, host or service that is connected to.</param>
/// <param name="Service">What people call the service.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Flow">The flow.</param>
internal sealed record FlowRow(string Source, string Destination, string Service, string Purpose, Flow Flow)
{
    /// <summary>The other end: who connects to a listener, or where a program connects to.</summary>
    public string Other => Flow.First.Direction == PortDirections.Listens
        ? Source.Length > 0 ? Source : AddressesOf(Flow)
        : Destination == Service ? "" : Destination;

    /// <summary>The row of a flow.</summary>
    /// <param name="program">The program whose flow it is.</param>
    /// <param name="flow">The flow.</param>
    /// <param name="peers">The other programs.</param>
    /// <param name="purposes">The descriptions of the approved list.</param>
    public static FlowRow Of(PortProgram program, Flow flow, Peers peers, Func<ReportedPort, string> purposes)
    {
        var name = program.NameOf(flow.First.Service);
        var service = ServiceWords.TitleOf(flow.Name);
        var purpose = purposes(flow.First) is { Length: > 0 } description ? description : ServiceWords.PurposeOf(flow.Name);
        return flow.First.Direction == PortDirections.Listens
            ? new FlowRow(string.Join(", ", peers.SourcesOf(flow)), OnItsAddress(name, flow), service, purpose, flow)
            : new FlowRow(name, DestinationOf(flow, peers, service), service, purpose, flow);
    }

    private static string DestinationOf(Flow flow, Peers peers, string service) => peers.TargetOf(flow) is { } target
        ? flow.First.Host.Length > 0 ? $"{target.Name} ({flow.First.Host})" : target.Name
        : flow.First.Host.Length > 0 ? flow.First.Host : service;

    private static string OnItsAddress(string name, Flow flow) =>
        AddressesOf(flow) is { Length: > 0 } address ? $"{name} on {address}" : name;

    private static string AddressesOf(Flow flow) => flow.Hosts.Any(Addresses.IsWildcard) ? "" : flow.ShownHosts;
}
