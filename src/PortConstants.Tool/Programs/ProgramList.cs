using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>The programs of a report, each with everything that its code can reach.</summary>
internal sealed class ProgramList
{
    private readonly Dictionary<string, ReportedProject> _projects;
    private readonly ILookup<string, ReportedPort> _ports;

    /// <summary>Finds the programs.</summary>
    public ProgramList(PortReport report)
    {
        _projects = report.Projects.ToDictionary(project => project.Path, StringComparer.Ordinal);
        _ports = report.Ports.ToLookup(port => port.Project, StringComparer.Ordinal);
        Programs = [.. report.Projects.Where(project => project.Executable).Select(project => new PortProgram(project, PortsOf(project)))];
        var reached = Programs.SelectMany(program => Closure(program.Project)).Select(project => project.Path).ToHashSet();
        Libraries = [.. report.Projects
            .Where(project => !reached.Contains(project.Path) && _ports[project.Path].Any(port => port.Environment != Environments.Test))
            .Select(project => new PortProgram(project, [.. _ports[project.Path].Select(port => new ProgramPort(port, ""))]))];
        Shared = FindShared();
    }

    /// <summary>The programs, by path.</summary>
    public IReadOnlyList<PortProgram> Programs { get; }

    /// <summary>The projects with ports that no program references.</summary>
    public IReadOnlyList<PortProgram> Libraries { get; }

    /// <summary>The ports on which more than one program listens.</summary>
    public IReadOnlyList<SharedPort> Shared { get; }

    private IReadOnlyList<ProgramPort> PortsOf(ReportedProject program) => [.. Closure(program).SelectMany(
        project => _ports[project.Path],
        (project, port) => new ProgramPort(port, project == program ? "" : project.Name))];

    /// <summary>A project and those that it references, directly or through others, the nearest first.</summary>
    private IEnumerable<ReportedProject> Closure(ReportedProject start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Path };
        var queue = new Queue<ReportedProject>([start]);
        while (queue.TryDequeue(out var project))
        {
            yield return project;
            foreach (var reference in project.References.Where(seen.Add))
            {
                if (_projects.TryGetValue(reference, out var referenced))
                    queue.Enqueue(referenced);
            }
        }
    }

    // A compose file publishes the ports of the programs that it runs: that is no second listener.
    private IReadOnlyList<SharedPort> FindShared() =>
        [.. Programs.Where(program => !program.Project.IsCompose)
            .SelectMany(program => program.Ports
                .Where(port => port.Port is { Direction: PortDirections.Listens, Environment: not Environments.Test })
                .SelectMany(
                    port => Protocols(port.Port),
                    (port, protocol) => (port.Port.Port, Protocol: protocol, port.Port.Environment, program.Project.Name)))
            .Distinct()
            .GroupBy(use => (use.Port, use.Protocol, use.Environment))
            .Where(use => use.Count() > 1)
            .OrderBy(use => use.Key)
            .Select(use => new SharedPort(
                $"{use.Key.Port}/{use.Key.Protocol}",
                use.Key.Environment,
                [.. use.Select(program => program.Name).Order(StringComparer.Ordinal)]))];

    private static string[] Protocols(ReportedPort port) => port.Protocol.Length == 0 ? ["tcp"] : port.Protocol.Split('/');
}
