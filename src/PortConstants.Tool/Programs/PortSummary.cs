using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>All places of a program that use one port in one direction: a line of a report.</summary>
internal sealed class PortSummary
{
    private readonly IReadOnlyList<ProgramPort> _places;

    private PortSummary(IEnumerable<ProgramPort> places) => _places = [.. places];

    /// <summary>The port and its protocol.</summary>
    public string Number => First.Number;

    /// <summary>The service.</summary>
    public string Name => _places.Select(place => place.Port.Name).FirstOrDefault(name => name.Length > 0) ?? "";

    /// <summary>The hosts that are visible.</summary>
    public string Hosts => string.Join(
        ", ", _places.Select(place => place.Port.Host).Where(host => host.Length > 0).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The first place.</summary>
    public ReportedPort First => _places[0].Port;

    /// <summary>Where the port is used: the first place, how many more there are, and through which projects.</summary>
    public string Places =>
        $"{First.File}:{First.Line}"
        + (First.Implicit ? " (implied)" : "")
        + (_places.Count > 1 ? $" and {_places.Count - 1} more" : "")
        + (Via.Length > 0 ? $", via {Via}" : "");

    // Empty if the program uses the port itself.
    private string Via => _places.Any(place => place.Via.Length == 0)
        ? ""
        : string.Join(", ", _places.Select(place => place.Via).Distinct());

    /// <summary>The lines of some ports, by number.</summary>
    public static IEnumerable<PortSummary> Of(IEnumerable<ProgramPort> ports) => ports
        .GroupBy(port => (port.Port.Port, port.Port.Protocol, port.Port.Direction, port.Port.Environment))
        .OrderBy(group => group.Key.Port).ThenBy(group => group.Key.Protocol, StringComparer.Ordinal)
        .Select(group => new PortSummary(group));
}
