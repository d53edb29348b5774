using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>All places of a program that use one port in one direction: a row of a report.</summary>
internal sealed class PortSummary
{
    // A program of hundreds of projects would fill the screen with one row. The JSON report has them all.
    private const int MaxProjects = 2;
    private const int MaxHosts = 4;

    private readonly HashSet<string> _hosts = new(StringComparer.Ordinal);
    private readonly List<string> _via = [];
    private readonly bool _isOwn;
    private int _count;

    private PortSummary(ProjectPort first, bool isOwn) => (First, _isOwn) = (first.First, isOwn);

    /// <summary>The first place, in the nearest project.</summary>
    public ReportedPort First { get; }

    /// <summary>The port and its protocol.</summary>
    public string Number => First.Number;

    /// <summary>The service.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The hosts that are visible.</summary>
    public string Hosts => Listed.Of([.. _hosts.Order(StringComparer.Ordinal)], MaxHosts);

    /// <summary>The projects that use the port, if the program does not do it itself.</summary>
    public string Via => _isOwn ? "" : Listed.Of(_via, MaxProjects);

    /// <summary>Where the port is used: the first place, how many more there are, and through which projects.</summary>
    public string Places =>
        $"{First.File}:{First.Line}"
        + (First.Implicit ? " (implied)" : "")
        + (_count > 1 ? $" and {_count - 1} more" : "")
        + (Via.Length > 0 ? $", via {Via}" : "");

    /// <summary>The rows of a program, by number.</summary>
    /// <param name="program">The program.</param>
    /// <param name="projects">The ports of the program, and then those of the projects that it references, the nearest first.</param>
    public static IReadOnlyList<PortSummary> Of(
        ReportedProject program, IEnumerable<(ReportedProject Project, IReadOnlyList<ProjectPort> Ports)> projects)
    {
        var rows = new Dictionary<int, PortSummary>();
        foreach (var (project, ports) in projects)
        {
            var isOwn = ReferenceEquals(project, program);
            foreach (var port in ports)
            {
                if (!rows.TryGetValue(port.Row, out var row))
                    rows.Add(port.Row, row = new PortSummary(port, isOwn));
                row.Add(port, project.Name);
            }
        }
        return [.. rows.Values.OrderBy(row => row.First.Port).ThenBy(row => row.First.Protocol, StringComparer.Ordinal)];
    }

    private void Add(ProjectPort port, string project)
    {
        _count += port.Count;
        if (Name.Length == 0)
            Name = port.Name;
        _hosts.UnionWith(port.Hosts);
        _via.Add(project);
    }
}
