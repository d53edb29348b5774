namespace PortConstants.Tables.Approved;

/// <summary>
/// The approved ports of a repository: <c>ports.approved.csv</c>. The nearest file in a project's folder or above it applies to the
/// project.
/// </summary>
public sealed class ApprovedList
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "ports.approved.csv";

    /// <summary>The header of a new file.</summary>
    public const string Header = "port,protocol,direction,name,description";

    // A row of more ports than these is asked for itself; the others are found by their ports.
    private const int WideRow = 64;

    private readonly Dictionary<int, List<ApprovedPort>> _byPort = [];
    private readonly List<ApprovedPort> _wide = [];

    private ApprovedList(IReadOnlyList<ApprovedPort> ports, IReadOnlyList<ApprovedListProblem> problems)
    {
        Ports = ports;
        Problems = problems;
        foreach (var line in ports)
            Index(line);
    }

    /// <summary>The lines that could be read, in the order of the file.</summary>
    public IReadOnlyList<ApprovedPort> Ports { get; }

    /// <summary>The mistakes of the other lines.</summary>
    public IReadOnlyList<ApprovedListProblem> Problems { get; }

    /// <summary>Reads a list. No text makes it throw.</summary>
    public static ApprovedList Parse(string text)
    {
        var ports = new List<ApprovedPort>();
        var parser = new ApprovedListParser(text);
        if (parser.ReadHeader() is { } columns)
        {
            while (parser.Read(columns, out var port))
            {
                if (port is not null)
                    ports.Add(port);
            }
        }
        return new ApprovedList(ports, parser.Problems);
    }

    /// <summary>Whether a usage is approved: each of its protocols by some line.</summary>
    /// <param name="port">The port.</param>
    /// <param name="protocol">The protocols joined by <c>/</c>, or an empty text where they are not known.</param>
    /// <param name="direction">One of <see cref="PortDirections"/>.</param>
    public bool Approves(int port, string protocol, string direction)
    {
        foreach (var single in protocol.Split('/'))
        {
            if (!Covering(port, single, direction).Any())
                return false;
        }
        return true;
    }

    /// <summary>The lines that approve a usage, or a part of it; those that leave its direction open where none does.</summary>
    public IEnumerable<ApprovedPort> Matching(int port, string protocol, string direction) =>
        protocol.Split('/').SelectMany(single => Covering(port, single, direction) is var covering && covering.Any()
            ? covering
            : Undecided(port, single, direction)).Distinct();

    /// <summary>
    /// The lines that would approve a usage if somebody had decided on its direction. Where it is visible, nobody has to.
    /// </summary>
    public IEnumerable<ApprovedPort> Undecided(int port, string protocol, string direction) =>
        direction is PortDirections.Listens or PortDirections.Connects
            ? []
            : Lines(port).Where(line => line.IsUndecided && protocol.Split('/').Any(single => line.Concerns(port, single, direction)));

    /// <summary>
    /// The lines that the list lacks for some ports, sorted. What leaves a fact open needs no line beside one that does not.
    /// </summary>
    /// <param name="wanted">A line for each of the ports.</param>
    public IReadOnlyList<ApprovedPort> Missing(IEnumerable<ApprovedPort> wanted)
    {
        var missing = new List<ApprovedPort>();
        foreach (var line in wanted.OrderBy(OpenFacts).ThenBy(line => line))
        {
            var port = line.Ports.First;
            if (!Approves(port, line.Protocol, line.Direction)
                && !Undecided(port, line.Protocol, line.Direction).Any()
                && !line.Protocol.Split('/').All(single => missing.Exists(known => known.Concerns(port, single, line.Direction))))
                missing.Add(line);
        }
        missing.Sort();
        return missing;
    }

    private static int OpenFacts(ApprovedPort line) =>
        (line.Protocol.Length == 0 ? 2 : 0) + (line.Direction.Length == 0 || line.IsUndecided ? 1 : 0);

    private IEnumerable<ApprovedPort> Covering(int port, string protocol, string direction) =>
        Lines(port).Where(line => line.Covers(port, protocol, direction));

    private IEnumerable<ApprovedPort> Lines(int port) => _byPort.TryGetValue(port, out var found) ? found.Concat(_wide) : _wide;

    private void Index(ApprovedPort line)
    {
        if (line.Ports.Count > WideRow)
        {
            _wide.Add(line);
            return;
        }
        foreach (var port in line.Ports.Ports().Distinct())
        {
            if (!_byPort.TryGetValue(port, out var lines))
                _byPort.Add(port, lines = []);
            lines.Add(line);
        }
    }
}
