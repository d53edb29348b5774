using System.Text;
using PortConstants.Tables.Approved;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Formats;

/// <summary>Draws programs and what they reach: other programs, hosts, and services whose host is not visible.</summary>
internal sealed class MermaidPicture
{
    // More is a hairball: each program gets its own picture, and hosts are joined by their service.
    private const int MaxPrograms = 12;
    private const int MaxHosts = 24;
    private const int MaxLabels = 4;

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly StringBuilder _nodes = new();
    private readonly Dictionary<(string From, string Arrow, string To), SortedSet<string>> _arrows = [];
    private readonly Peers _peers;
    private readonly bool _isByHost;

    private MermaidPicture(IReadOnlyList<PortProgram> programs, Peers peers)
    {
        _peers = peers;
        _isByHost = programs.SelectMany(program => program.Production).Select(flow => flow.First.Host).Distinct().Count() <= MaxHosts;
    }

    /// <summary>One picture, or one for each program, as fenced blocks; nothing where there is nothing to draw.</summary>
    public static string Draw(ProgramList programs)
    {
        var drawn = programs.Programs.Where(program => !program.Project.IsCompose && program.Production.Any()).ToArray();
        if (drawn.Length <= MaxPrograms)
            return drawn.Length == 0 ? "" : Draw(drawn, drawn, programs.Peers);
        var connected = drawn.Where(program => program.Production.Any(flow => flow.First.Direction != PortDirections.Listens));
        return string.Join('\n', connected.Select(program =>
        {
            PortProgram[] nodes = [program, .. Callers(program, drawn, programs.Peers)];
            return $"### {MarkdownText.Plain(program.Project.Name)}\n\n{Draw(nodes, [program], programs.Peers)}";
        }));
    }

    private static IEnumerable<PortProgram> Callers(PortProgram program, IEnumerable<PortProgram> all, Peers peers) => all.Where(other =>
        other != program && other.Production.Any(flow => peers.TargetOf(flow)?.Program == program));

    /// <param name="programs">The programs that have a node.</param>
    /// <param name="subjects">Those of which every flow is drawn; of the others it is what leads to these.</param>
    /// <param name="peers">Who connects to whom.</param>
    private static string Draw(IReadOnlyList<PortProgram> programs, IReadOnlyList<PortProgram> subjects, Peers peers)
    {
        var picture = new MermaidPicture(programs, peers);
        foreach (var program in programs)
            picture.AddProgram(program);
        foreach (var program in programs)
        {
            foreach (var flow in program.Production.Where(flow => flow.First.Direction != PortDirections.Listens))
            {
                if (subjects.Contains(program) || peers.TargetOf(flow) is { } target && subjects.Contains(target.Program))
                    picture.AddArrow(program, flow);
            }
        }
        return picture.ToString();
    }

    private void AddProgram(PortProgram program)
    {
        string[] ports = [.. program.Production
            .Where(flow => flow.First.Direction == PortDirections.Listens).Select(flow => flow.Number).Distinct()];
        var listens = ports.Length == 0 ? "" : $"<br>listens on {MermaidText.Label(Listed.Of(ports, MaxLabels))}";
        _ids.Add(program.Project.Path, $"program{_ids.Count}");
        _nodes.Append($"  {_ids[program.Project.Path]}[\"{MermaidText.Label(program.Project.Name)}{listens}\"]\n");
    }

    private void AddArrow(PortProgram program, Flow flow)
    {
        var title = ServiceWords.TitleOf(flow.Name);
        var (to, isNamed) = _peers.TargetOf(flow) is { } target ? (Node(target), false)
            : _isByHost && flow.First.Host.Length > 0 ? (Node($"host {flow.First.Host}", flow.First.Host), false)
            : title.Length > 0 ? (Node($"service {title}", title), true)
            : (Node($"port {flow.Number}", "host not known"), false);
        var arrow = (_ids[program.Project.Path], flow.First.Direction == PortDirections.Connects ? "-->" : "-.-", to);
        if (!_arrows.TryGetValue(arrow, out var labels))
            _arrows.Add(arrow, labels = new SortedSet<string>(StringComparer.Ordinal));
        labels.Add(isNamed || title.Length == 0 ? flow.Number : $"{flow.Number} {title}");
    }

    private string Node(Listener target) =>
        _ids.TryGetValue(target.Program.Project.Path, out var id) ? id : Node($"program {target.Name}", target.Name);

    private string Node(string key, string label)
    {
        if (_ids.TryGetValue(key, out var known))
            return known;
        var id = $"service{_ids.Count}";
        _ids.Add(key, id);
        _nodes.Append($"  {id}([\"{MermaidText.Label(label)}\"])\n");
        return id;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var arrows = _arrows.Select(arrow =>
            $"  {arrow.Key.From} {arrow.Key.Arrow}|\"{MermaidText.Label(Listed.Of(arrow.Value, MaxLabels))}\"| {arrow.Key.To}\n");
        return $"```mermaid\nflowchart LR\n{_nodes}{string.Concat(arrows)}```\n";
    }
}
