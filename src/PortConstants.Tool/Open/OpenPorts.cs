using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Open;

/// <summary>The open ports of a machine beside those of the code.</summary>
internal sealed class OpenPorts
{
    private readonly IReadOnlyList<(PortProgram Program, Flow Flow)> _flows;

    /// <summary>Compares a report with the open ports.</summary>
    /// <param name="report">The report.</param>
    /// <param name="ports">The open ports.</param>
    /// <param name="approved">The lines of the approved lists.</param>
    public OpenPorts(PortReport report, IReadOnlyList<OpenPort> ports, IReadOnlyList<ApprovedPort> approved)
    {
        _flows = [.. new ProgramList(report).All
            .SelectMany(program => program.Flows, (program, flow) => (program, flow))
            .Where(of => of.flow.First.Environment != Environments.Test)];
        Sockets = [.. ports.GroupBy(port => (port.Port, port.Protocol)).Select(group => Explain([.. group], approved))];
        var open = ports.Select(port => (port.Port, port.Protocol)).ToHashSet();
        Missing = [.. _flows.Where(of =>
            of.Flow.First is { Direction: PortDirections.Listens, IsProduction: true } first
            && !ProtocolsOf(first).Any(protocol => open.Contains((first.Port, protocol))))
            .OrderBy(of => of.Flow.First.Port)];
    }

    /// <summary>The open ports, by number.</summary>
    public IReadOnlyList<OpenSocket> Sockets { get; }

    /// <summary>The listeners of the code that are not open.</summary>
    public IReadOnlyList<(PortProgram Program, Flow Flow)> Missing { get; }

    private OpenSocket Explain(IReadOnlyList<OpenPort> ports, IReadOnlyList<ApprovedPort> approved)
    {
        var port = ports[0];
        var uses = _flows.Where(of => of.Flow.First.Port == port.Port && ProtocolsOf(of.Flow.First).Contains(port.Protocol)).ToArray();
        return new OpenSocket(
            ports,
            [.. uses.Where(of => of.Flow.First.Direction == PortDirections.Listens || of.Flow.Hosts.Any(Addresses.IsLoopback))],
            [.. uses.Where(of => of.Flow.First.Direction != PortDirections.Listens)],
            approved.FirstOrDefault(line => line.MayBeOpen(port.Port, port.Protocol)));
    }

    private static string[] ProtocolsOf(ReportedPort port) => port.Protocol.Length == 0 ? ["tcp", "udp"] : port.Protocol.Split('/');
}
