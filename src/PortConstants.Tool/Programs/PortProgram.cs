using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>A program of the report: an executable project or a compose file.</summary>
/// <param name="Project">The project.</param>
/// <param name="Flows">What it opens and dials, by itself or through the projects that it references.</param>
internal sealed record PortProgram(ReportedProject Project, IReadOnlyList<Flow> Flows)
{
    /// <summary>The flows of production, which are drawn.</summary>
    public IEnumerable<Flow> Production => Flows.Where(flow => flow.First.IsProduction);

    /// <summary>The name of the program, or of a service of the compose file.</summary>
    public string NameOf(string service) => service.Length > 0 && Project.IsCompose ? $"{service} ({Project.Name})" : Project.Name;
}
