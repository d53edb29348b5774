using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>All places of a program that use one port in one direction and for one destination: a row of a report.</summary>
internal sealed class Flow
{
    // A program of hundreds of projects would fill the screen with one row. The JSON report has them all.
    private const int MaxProjects = 2;
    private const int MaxHosts = 4;

    private readonly SortedSet<string> _hosts = new(StringComparer.Ordinal);
    private readonly List<string> _via = [];
    private readonly List<ProjectPort> _parts = [];
    private bool _isOwn;

    private Flow(ReportedPort first) => First = first;

    /// <summary>The first place, in the nearest project.</summary>
    public ReportedPort First { get; }

    /// <summary>Every place, those of the nearest project first.</summary>
    public IEnumerable<ReportedPort> Places => _parts.SelectMany(part => part.Places);

    /// <summary>The port and its protocol.</summary>
    public string Number => First.Number;

    /// <summary>The name of the port.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The hosts that are visible.</summary>
    public IReadOnlyCollection<string> Hosts => _hosts;

    /// <summary>The hosts that are visible, as far as they fit.</summary>
    public string ShownHosts => Listed.Of(_hosts, MaxHosts);

    /// <summary>The surest that one of the places is.</summary>
    public string Confidence { get; private set; } = Confidences.Default;

    /// <summary>The projects that use the port, if the program does not do it itself.</summary>
    public string Via => _isOwn ? "" : Listed.Of(_via, MaxProjects);

    /// <summary>Where the port is used: the first place, how many more there are, and through which projects.</summary>
    public string ShownPlaces
    {
        get
        {
            var more = _parts.Sum(part => part.Places.Count) - 1;
            return $"{First.File}:{First.Line}"
                + (First.Implicit ? " (implied)" : "")
                + (more > 0 ? $" and {more} more" : "")
                + (Via.Length > 0 ? $", via {Via}" : "");
        }
    }

    /// <summary>Joins what a program and the projects that it references do.</summary>
    /// <param name="program">The program.</param>
    /// <param name="projects">The ports of the program, and then those of the projects that it references, the nearest first.</param>
    public static IReadOnlyList<Flow> Of(
        ReportedProject program, IEnumerable<(ReportedProject Project, IReadOnlyList<ProjectPort> Ports)> projects)
    {
        var rows = new Dictionary<int, Flow>();
        foreach (var (project, ports) in projects)
        {
            foreach (var port in ports)
            {
                if (!rows.TryGetValue(port.Row, out var row))
                    rows.Add(port.Row, row = new Flow(port.Places[0]));
                row.Add(port, project.Name, ReferenceEquals(project, program));
            }
        }
        return FlowTidier.Tidy(rows.Values);
    }

    /// <summary>One flow to all the hosts of some.</summary>
    public static Flow Join(IReadOnlyList<Flow> flows)
    {
        var all = new Flow(flows[0].First);
        foreach (var flow in flows)
            all.Take(flow);
        return all;
    }

    /// <summary>Takes over what another flow knows.</summary>
    public void Take(Flow other)
    {
        _parts.AddRange(other._parts);
        _hosts.UnionWith(other._hosts);
        _via.AddRange(other._via.Except(_via).ToArray());
        _isOwn |= other._isOwn;
        Know(other.Name, other.Confidence);
    }

    private void Add(ProjectPort port, string project, bool isOwn)
    {
        _parts.Add(port);
        _hosts.UnionWith(port.Hosts);
        _via.Add(project);
        _isOwn |= isOwn;
        Know(port.Name, port.Confidence);
    }

    private void Know(string name, string confidence)
    {
        if (Name.Length == 0)
            Name = name;
        if (Confidences.Rank(confidence) < Confidences.Rank(Confidence))
            Confidence = confidence;
    }
}
