using PortConstants.Tables.Approved;

namespace PortConstants.Tool.Programs;

/// <summary>Which programs of a report connect to which others.</summary>
internal sealed class Peers
{
    private readonly ILookup<(int Port, string Environment), Listener> _listeners;
    private readonly Dictionary<Flow, SortedSet<string>> _sources = [];
    private readonly Dictionary<Flow, Listener> _targets = [];

    /// <summary>Finds them.</summary>
    public Peers(IReadOnlyList<PortProgram> programs)
    {
        _listeners = programs
            .SelectMany(program => program.Flows
                .Where(flow => flow.First.Direction == PortDirections.Listens)
                .Select(flow => new Listener(program, flow)))
            .ToLookup(listener => (listener.Flow.First.Port, listener.Flow.First.Environment));
        foreach (var program in programs)
        {
            foreach (var flow in program.Flows.Where(flow => flow.First.Direction == PortDirections.Connects))
                Add(program, flow);
        }
    }

    /// <summary>The program to which a flow leads; <see langword="null"/> if that is not known.</summary>
    public Listener? TargetOf(Flow flow) => _targets.GetValueOrDefault(flow);

    /// <summary>The programs that connect to a listener, as far as they are known.</summary>
    public IReadOnlyCollection<string> SourcesOf(Flow flow) => _sources.GetValueOrDefault(flow) ?? [];

    private void Add(PortProgram program, Flow flow)
    {
        var host = flow.First.Host;
        var listeners = _listeners[(flow.First.Port, flow.First.Environment)]
            .Where(listener => listener.IsOther(program, flow.First.Service) && Speaks(listener.Flow.First.Protocol, flow.First.Protocol))
            .ToArray();
        Listener[] named = [.. listeners.Where(listener => listener.IsNamed(host))];
        // A compose file publishes the ports of programs, so it is the second answer.
        var target = Only(named, listener => listener.Flow.First.Service == host)
            ?? Only(named, listener => !listener.Program.Project.IsCompose)
            ?? Only(named, _ => true);
        if (target is null && (host.Length == 0 || Addresses.IsLoopback(host)))
            target = Only(listeners, listener => !listener.Program.Project.IsCompose) ?? Only(listeners, _ => true);
        if (target is null)
            return;
        _targets.Add(flow, target);
        if (!_sources.TryGetValue(target.Flow, out var sources))
            _sources.Add(target.Flow, sources = new SortedSet<string>(StringComparer.Ordinal));
        sources.Add(program.NameOf(flow.First.Service));
    }

    private static Listener? Only(IEnumerable<Listener> listeners, Func<Listener, bool> condition) =>
        listeners.Where(condition).Take(2).ToArray() is [var only] ? only : null;

    private static bool Speaks(string listener, string protocol) =>
        listener.Length == 0 || protocol.Length == 0 || listener.Split('/').Intersect(protocol.Split('/')).Any();
}
