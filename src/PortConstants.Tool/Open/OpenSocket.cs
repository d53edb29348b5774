using PortConstants.Tables.Approved;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Open;

/// <summary>An open port and what explains it.</summary>
/// <param name="Ports">The port at each of its addresses.</param>
/// <param name="Listeners">The programs that listen on it, or connect to it on the machine itself.</param>
/// <param name="Others">The programs that only connect to a port of this number, or whose direction is not known.</param>
/// <param name="Approved">The line of the approved list that names it.</param>
internal sealed record OpenSocket(
    IReadOnlyList<OpenPort> Ports,
    IReadOnlyList<(PortProgram Program, Flow Flow)> Listeners,
    IReadOnlyList<(PortProgram Program, Flow Flow)> Others,
    ApprovedPort? Approved)
{
    /// <summary>Whether somebody knows why it is open.</summary>
    public bool IsKnown => Listeners.Count > 0 || Approved is not null;

    /// <summary>Whether other machines reach it although the code listens on this one alone.</summary>
    public bool IsWider => Listeners.Count > 0
        && Listeners.All(of => of.Flow.Hosts.Count > 0 && of.Flow.Hosts.All(Addresses.IsLoopback))
        && !Ports.All(port => Addresses.IsLoopback(port.Address));
}
