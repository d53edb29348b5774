using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>A program of the report: an executable project or a compose file.</summary>
/// <param name="Project">The project.</param>
/// <param name="Ports">Its ports, and those of the projects that it references.</param>
internal sealed record PortProgram(ReportedProject Project, IReadOnlyList<PortSummary> Ports)
{
    /// <summary>The ports of production, which are drawn and listed first.</summary>
    public IEnumerable<PortSummary> Production => Ports.Where(port => port.First.IsProduction);
}
