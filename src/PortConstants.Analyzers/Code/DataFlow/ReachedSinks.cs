using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>
/// Everything that a port reaches after its sink: through variables, end points and strings in the same method, and through members and
/// parameters where their references are known.
/// </summary>
internal sealed class ReachedSinks
{
    // A way of this many steps shows nothing of where it began, and a program has only so many sinks of one port.
    private const int MaxSinks = 200;

    private readonly PortGraph? _graph;
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);
    private readonly List<Sink> _sinks = [];

    private ReachedSinks(PortGraph? graph) => _graph = graph;

    /// <summary>The sink, and every other one that its value reaches, the nearest first.</summary>
    /// <param name="sink">The sink of a port.</param>
    /// <param name="graph">The references to members and parameters; <see langword="null"/> to stay in the method.</param>
    public static IReadOnlyList<Sink> From(Sink sink, PortGraph? graph)
    {
        var reached = new ReachedSinks(graph);
        reached.Add(sink);
        return reached._sinks;
    }

    private void Add(Sink sink)
    {
        if (_sinks.Count >= MaxSinks)
            return;
        _sinks.Add(sink);
        // The default of a setting is what the call gives back.
        if (sink.MakesAddress || (sink.Call is IInvocationOperation && SettingArguments.NamePorts(sink.Operation)))
            Follow(sink.Call!, sink.Symbol.ContainingSymbol);
        if (!_visited.Add(sink.Symbol.OriginalDefinition))
            return;
        foreach (var reference in LocalFlow.References(sink))
            Follow(reference, sink.Symbol.ContainingSymbol);
        if (_graph is null || sink.Symbol is ILocalSymbol)
            return;
        foreach (var (reference, container) in _graph.ReferencesTo(sink.Symbol))
            Follow(reference, container);
    }

    private void Follow(IOperation value, ISymbol container)
    {
        if (OperationFlow.Follow(value, container) is { } sink)
            Add(sink);
        // The sink of the string matters, not the port in it: any digit does.
        else if (TextFlow.Find(value, 1, container, followsVariables: false) is { Sink: { } ofText })
            Add(ofText);
    }
}
