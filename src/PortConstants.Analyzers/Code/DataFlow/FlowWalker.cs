using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>
/// Follows a value to everything that it reaches: from sink to sink, through the variables and members whose references a
/// <see cref="FlowScope"/> knows, into the texts that it becomes a part of, and with the addresses that are created from it.
/// </summary>
internal sealed class FlowWalker
{
    // A way of this many steps shows nothing of where it began, and a program has only so many sinks of one port.
    private const int MaxFlows = 200;

    private readonly FlowScope _scope;
    private readonly string? _digits;
    private readonly Func<PortFlow, bool>? _isWanted;
    private readonly List<PortFlow> _flows = [];
    private HashSet<ISymbol>? _visited;

    private FlowWalker(FlowScope scope, long? number, Func<PortFlow, bool>? isWanted)
    {
        _scope = scope;
        _digits = number >= 0 ? number.Value.ToString(CultureInfo.InvariantCulture) : null;
        _isWanted = isWanted;
    }

    /// <summary>A flow, and every other one that continues it, the nearest first.</summary>
    /// <param name="flow">The flow of a port.</param>
    /// <param name="number">The port.</param>
    /// <param name="scope">The references that are known.</param>
    public static IReadOnlyList<PortFlow> All(PortFlow flow, long number, FlowScope scope)
    {
        var walker = new FlowWalker(scope, number, isWanted: null);
        walker.Add(flow);
        return walker._flows;
    }

    /// <summary>The first flow of a value that is wanted. The addresses that are created from the value have flows of their own.</summary>
    /// <param name="value">The operation that has the value.</param>
    /// <param name="number">The value, where a text may hold it as a port; otherwise <see langword="null"/>.</param>
    /// <param name="container">The member whose body holds the operation.</param>
    /// <param name="scope">The references that are known.</param>
    /// <param name="isWanted">Whether a flow is one that the caller looks for.</param>
    public static PortFlow? Find(IOperation value, long? number, ISymbol container, FlowScope scope, Func<PortFlow, bool> isWanted)
    {
        var walker = new FlowWalker(scope, number, isWanted);
        return walker.Step(value, text: null, container) ? walker._flows[0] : null;
    }

    /// <summary>The first sink of a value in the method that is wanted.</summary>
    public static Sink? FindSink(IOperation value, ISymbol container, Func<Sink, bool> isWanted) =>
        Find(value, number: null, container, FlowScope.Method, flow => flow.Sink is { } sink && isWanted(sink))?.Sink;

    /// <summary>Adds a flow and those that continue it.</summary>
    /// <returns>Whether the search ends here.</returns>
    private bool Add(PortFlow flow)
    {
        if (_isWanted is null)
        {
            if (_flows.Count >= MaxFlows)
                return true;
            _flows.Add(flow);
        }
        else if (_isWanted(flow))
        {
            _flows.Add(flow);
            return true;
        }
        return flow.Sink is { } sink && (ContinueInCall(flow, sink) || ContinueInReferences(flow, sink));
    }

    /// <summary>From an argument to the result of the call: the address that is created, the value of a setting.</summary>
    private bool ContinueInCall(PortFlow flow, Sink sink)
    {
        if (_isWanted is not null || sink.Call is not { } call)
            return false;
        var isResult = sink.MakesAddress || (call is IInvocationOperation && SettingArguments.NamePorts(sink.Operation));
        return isResult && Step(call, flow.Text, flow.Container);
    }

    private bool ContinueInReferences(PortFlow flow, Sink sink)
    {
        if (!_scope.Follows(sink))
            return false;
        _visited ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (!_visited.Add(sink.Symbol.OriginalDefinition))
            return false;
        foreach (var (reference, container) in _scope.References(sink, flow.Container))
        {
            if (Step(reference, flow.Text, container))
                return true;
        }
        return false;
    }

    /// <summary>Goes from an operation that has the value to its sink, or to the text that holds it as a port.</summary>
    private bool Step(IOperation value, ParsedPort? text, ISymbol container)
    {
        var sink = OperationFlow.Follow(text is null ? value : ComposedString.WholeOf(value), container, out var last);
        if (text is null
            && sink is null or { Kind: SinkKind.Argument }
            && FindInText(value, sink is null ? last : value, container) is { } flow)
            return Add(flow);
        return sink is { } found && Add(new PortFlow(value, found, text, container));
    }

    /// <summary>The flow of a text in which the value is a port: <c>$"http://0.0.0.0:{number}"</c>.</summary>
    private PortFlow? FindInText(IOperation value, IOperation last, ISymbol container)
    {
        if (_digits is null)
            return null;
        var part = Surroundings.Outermost(last);
        var whole = ComposedString.WholeOf(part);
        if (ReferenceEquals(whole, part) && !FormattedString.TryGetCall(part, out whole))
            return null;
        var text = new ComposedString(whole, part, _digits);
        if (!UrlPorts.MayHave(text.Value))
            return null;
        foreach (var port in UrlPorts.Find(text.Value))
        {
            var start = port.Start;
            if (port.Length == _digits.Length && text.Contains(part, ref start, port.Length) && start == 0)
                return new PortFlow(value, OperationFlow.Follow(whole, container), port, container);
        }
        return null;
    }
}
