using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;

namespace PortConstants.Analyzers.Configuration;

/// <summary>A port in a setting that is expected of a program which listens elsewhere.</summary>
/// <param name="Start">The offset in the value of the port, or of the address that implies it.</param>
/// <param name="Ports">Where the program listens.</param>
internal sealed record UnservedPort(int Start, ActualPorts Ports)
{
    /// <summary>Whether a port of the setting is this one.</summary>
    public bool IsOf(ParsedPort port) => port.Start == Start && !port.IsInsideRange;
}
