using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>The programs of a report, each with everything that its code can reach.</summary>
internal sealed class ProgramList
{
    private readonly IReadOnlyList<ReportedProject> _projects;
    private readonly IReadOnlyList<ProjectPort>[] _ports;
    private readonly ProjectGraph _graph;

    /// <summary>Finds the programs.</summary>
    public ProgramList(PortReport report)
    {
        _projects = report.Projects;
        _graph = new ProjectGraph(_projects);
        var ports = report.Ports.ToLookup(port => port.Project, StringComparer.Ordinal);
        var rows = new Dictionary<FlowKey, int>();
        _ports = [.. _projects.Select(project => ProjectPort.Of(ports[project.Path], rows))];

        int[] programs = [.. Indexes.Where(project => _projects[project].Executable)];
        Programs = [.. programs.Select(program => Create(program, _graph.Reach([program])))];
        var reached = _graph.Reach(programs).ToHashSet();
        Libraries = [.. Indexes
            .Where(project => !reached.Contains(project) && _ports[project].Any(port => port.Places[0].Environment != Environments.Test))
            .Select(project => Create(project, [project]))];
        All = [.. Programs, .. Libraries];
        Peers = new Peers(All);
        Shared = FindShared();
    }

    /// <summary>The programs, by path.</summary>
    public IReadOnlyList<PortProgram> Programs { get; }

    /// <summary>The projects with ports that no program references.</summary>
    public IReadOnlyList<PortProgram> Libraries { get; }

    /// <summary>The programs, and then those projects.</summary>
    public IReadOnlyList<PortProgram> All { get; }

    /// <summary>Which of them connect to which others.</summary>
    public Peers Peers { get; }

    /// <summary>The ports on which more than one program listens.</summary>
    public IReadOnlyList<SharedPort> Shared { get; }

    private IEnumerable<int> Indexes => Enumerable.Range(0, _projects.Count);

    private PortProgram Create(int program, IReadOnlyList<int> projects) => new(
        _projects[program],
        Flow.Of(_projects[program], projects.Select(project => (_projects[project], _ports[project]))));

    // A compose file publishes the ports of the programs that it runs: that is no second listener.
    private IReadOnlyList<SharedPort> FindShared() =>
        [.. Programs.Where(program => !program.Project.IsCompose)
            .SelectMany(program => program.Flows
                .Where(flow => flow.First is { Direction: PortDirections.Listens, Environment: not Environments.Test })
                .SelectMany(flow => flow.Places.Where(IsOfMachine).Take(1))
                .SelectMany(Protocols, (port, protocol) => (port.Port, Protocol: protocol, port.Environment, program.Project.Name)))
            .Distinct()
            .GroupBy(use => (use.Port, use.Protocol, use.Environment))
            .Where(use => use.Count() > 1)
            .OrderBy(use => use.Key)
            .Select(use => new SharedPort(
                $"{use.Key.Port}/{use.Key.Protocol}",
                use.Key.Environment,
                [.. use.Select(program => program.Name).Order(StringComparer.Ordinal)]))];

    // Each container has its own ports, and nobody wrote a default.
    private static bool IsOfMachine(ReportedPort port) => !port.IsFromDockerfile && port.Confidence != Confidences.Default;

    private static string[] Protocols(ReportedPort port) => port.Protocol.Length == 0 ? ["tcp"] : port.Protocol.Split('/');
}
