using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>The names around a port, in which its service may be named.</summary>
internal static class NameContext
{
    // A word that is written in two parts, as in "Open Search", is hardly divided before this letter.
    private const int LettersOfMention = 5;

    /// <summary>The key of the setting whose value the port is, the symbol that receives it, and the owners of that symbol.</summary>
    public static IEnumerable<string> Of(PortFlow flow)
    {
        if (flow.Sink is not { } sink)
            yield break;
        if (SettingArguments.Find(sink.Operation) is { } key)
            yield return key;
        foreach (var owner in Surroundings.Owners(sink.Symbol))
            yield return owner.Name;
    }

    /// <summary>
    /// The names that <see cref="Of"/> gives up to the type, without those of the code around a variable, or of an end point of the
    /// framework.
    /// </summary>
    public static IEnumerable<string> OfReceiver(PortFlow flow) => flow.Sink switch
    {
        { Symbol: ILocalSymbol or IMethodSymbol } or { Symbol.ContainingType.Name: "DnsEndPoint" } => Of(flow).Take(1),
        { Symbol.ContainingType: { } type } => Of(flow).TakeWhile(name => name != type.ContainingType?.Name),
        _ => [],
    };

    /// <summary>
    /// The symbol that receives the port and its owners, the members and types that contain it, the texts beside it in the call, and the
    /// text that holds it.
    /// </summary>
    public static IEnumerable<string> Beside(PortFlow flow)
    {
        foreach (var name in OfSink(flow))
            yield return name;
        foreach (var container in Surroundings.Containers(flow.Source, flow.Container))
            yield return container.Name;
        if (flow.Container.ContainingNamespace is { } own)
            yield return own.ToDisplayString();
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

    /// <summary>Whether a file has the word, so that a name which is written there may.</summary>
    public static bool MayName(SyntaxTree file, string word) =>
        SourceWords.Mentions(file, word.Substring(0, Math.Min(word.Length, LettersOfMention)));

    /// <summary>The names at the further sinks of a port, after the first one.</summary>
    public static IEnumerable<string> Beyond(IReadOnlyList<PortFlow> flows) => flows.Skip(1).SelectMany(OfSink);

    private static IEnumerable<string> OfSink(PortFlow flow)
    {
        if (flow.Sink is not { } sink)
            yield break;
        foreach (var owner in Surroundings.Owners(sink.Symbol))
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
}
