using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>
/// Follows a port beyond its sink: a variable to its uses in the method, a field or property to its uses in the type, and an end
/// point or URL that is created from it to what receives that object.
/// </summary>
internal static class PortReach
{
    // No member that a rule asks about has more uses that differ.
    private const int MaxFlows = 64;

    /// <summary>The flow of a port, and every flow that continues it.</summary>
    public static IReadOnlyList<PortFlow> Of(PortFlow flow, long number)
    {
        var flows = new List<PortFlow>();
        var digits = number.ToString(CultureInfo.InvariantCulture);
        Add(flow, digits, flows, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        return flows;
    }

    private static void Add(PortFlow flow, string digits, List<PortFlow> flows, HashSet<ISymbol> visited)
    {
        flows.Add(flow);
        if (flow.Sink is not { } sink || flows.Count >= MaxFlows)
            return;
        if (CreatedEndPoint(sink) is { } created)
        {
            if (OperationFlow.Follow(created, flow.Container) is { } next)
                Add(flow with { Source = created, Sink = next }, digits, flows, visited);
            return;
        }
        if (sink.Part != SinkPart.Whole || sink.Symbol is IMethodSymbol || sink.Kind == SinkKind.Argument || !visited.Add(sink.Symbol))
            return;
        foreach (var reference in MemberReferences.Of(sink))
            Continue(flow, reference, digits, flows, visited);
    }

    private static void Continue(PortFlow flow, IOperation reference, string digits, List<PortFlow> flows, HashSet<ISymbol> visited)
    {
        // A variable stays in its method, a member is used in others.
        var container = flow.Sink is { Symbol: ILocalSymbol or IParameterSymbol } ? flow.Container : Container(reference);
        var whole = flow.Text is null ? reference : ComposedString.WholeOf(reference);
        var sink = OperationFlow.Follow(whole, container);
        if (flow.Text is null && !IsCreated(flow.Source)
            && TextFlow.FindInText(TextFlow.Outermost(reference), digits, container) is { } text)
            Add(new PortFlow(reference, text.Sink, text.Port, container), digits, flows, visited);
        else if (sink is not null)
            Add(flow with { Source = reference, Sink = sink, Container = container }, digits, flows, visited);
    }

    /// <summary>The end point, URL or options object that has the port from now on.</summary>
    private static IOperation? CreatedEndPoint(Sink sink) =>
        sink.Call is IObjectCreationOperation { Type: { } type } creation && KnownTypes.IsAddress(type)
            ? creation
            : null;

    private static bool IsCreated(IOperation source) => source is IObjectCreationOperation;

    private static ISymbol Container(IOperation operation) =>
        operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) ?? operation.SemanticModel!.Compilation.Assembly;
}
