using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Strings;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>The names around a port, in which its service may be named.</summary>
internal static class NameContext
{
    /// <summary>
    /// The symbols on the port's way and their owners, the members and types that contain it, the texts beside it in the call, and the
    /// text that holds it.
    /// </summary>
    public static IEnumerable<string> Find(PortFlow flow, IReadOnlyList<PortFlow> flows)
    {
        foreach (var next in flows)
        {
            if (next.Sink is not { } sink)
                continue;
            foreach (var owner in UsageDescription.Owners(sink.Symbol))
                yield return owner.Name;
            if (CallSubject.Of(sink) is { } subject)
                yield return subject.Name;
            foreach (var (name, value) in HostContext.Neighbours(sink))
            {
                yield return name;
                if (value.ConstantValue is { HasValue: true, Value: string text })
                    yield return text;
            }
        }
        foreach (var container in Surroundings.Containers(flow.Source))
            yield return container.Name;
        if (flow.Text is not null)
            yield return new ComposedString(ComposedString.WholeOf(flow.Source)).Value;
        if (flow.Sink?.Symbol.ContainingNamespace is { } space)
            yield return space.ToDisplayString();
        foreach (var entry in Surroundings.Ancestors(flow.Source).OfType<IInvocationOperation>().Take(3))
        {
            yield return entry.TargetMethod.Name;
            foreach (var argument in entry.Arguments)
            {
                if (argument.Value.ConstantValue is { HasValue: true, Value: string text })
                    yield return text;
            }
        }
    }
}
