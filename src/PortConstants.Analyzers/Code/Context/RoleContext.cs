using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>What a number is in its place, beside being a port.</summary>
internal static class RoleContext
{
    /// <summary>The roles and how each is recognized: those that look at the sink alone first, those that search the body last.</summary>
    public static IReadOnlyList<(PortRoles Role, Func<PortFlow, bool> Applies)> Checks { get; } =
    [
        (PortRoles.ConstantDeclaration, flow => flow.Sink is { DeclaresConstant: true }),
        (PortRoles.ReturnValue, flow => flow.Sink is { Kind: SinkKind.Return }),
        (PortRoles.Limit, flow => flow.Sink is { Symbol: var symbol } && (PortNames.IsLimit(symbol.Name) || IsOfRange(symbol))),
        (PortRoles.HostHeader, flow => flow.Sink is { Symbol: var symbol } && IsHostHeader(symbol)),
        (PortRoles.Mentioned, IsMentioned),
        (PortRoles.Contained, flow => flow.Sink is { Symbol: var symbol } && IsContained(symbol)),
        (PortRoles.DenyList, DenyListContext.IsDenyList),
        (PortRoles.Compared, ComparisonContext.IsCompared),
        (PortRoles.Prose, ProseContext.IsProse),
        (PortRoles.Fake, IsFake),
        (PortRoles.Test, TestData.IsInTestClass),
        (PortRoles.Expected, ExpectationContext.IsExpectedToFail),
    ];

    /// <summary>new PortRange(80, 443), range.FirstPort = 80</summary>
    private static bool IsOfRange(ISymbol symbol) =>
        symbol is IParameterSymbol or IPropertySymbol && symbol.ContainingType?.Name.EndsWith("Range", StringComparison.Ordinal) == true;

    /// <summary>builder.WithPortBinding(80, true), containerPort: 80, WithHttpEndpoint(targetPort: 80)</summary>
    private static bool IsContained(ISymbol symbol)
    {
        var words = WordSplitter.Words(symbol.Name);
        if (KnownWords.AnyShows(words, WordMeaning.Container))
            return true;
        return symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
            && method.Name is "WithPortBinding" or "WithExposedPort" or "GetMappedPublicPort" or "WithMappedPort" or "ExposePort";
    }

    /// <summary>
    /// Whether nothing visibly connects to the port or listens on it: an end point that is only handed around, a number that only becomes
    /// text.
    /// </summary>
    public static bool IsUnused(PortFlow flow) =>
        flow.Sink is { } sink
        && (sink.MakesAddress || sink.IsVariable || SettingArguments.Find(sink.Operation) is not null)
        && DirectionContext.Of(Flows(flow), trustsHosts: false, trustsVariables: false) == PortDirection.Unknown;

    /// <summary>RedirectUris.Add(new Uri("https://localhost:5001/signin"))</summary>
    private static bool IsMentioned(PortFlow flow) =>
        flow.Sink is { } sink
        && (IsMentioned(sink) || (sink.MakesAddress && Flows(flow).Any(reached => reached.Sink is { } other && IsMentioned(other))));

    private static bool IsMentioned(Sink sink) =>
        SettingWords.NamesMention(sink.Symbol.Name) || (CallSubject.Of(sink) is { } subject && SettingWords.NamesMention(subject.Name));

    // What is far from the number is no reason to pass it over: these roles look at the method alone.
    private static IReadOnlyList<PortFlow> Flows(PortFlow flow) => FlowWalker.All(flow, number: 1, FlowScope.Method);

    /// <summary>Whether a name around the port is that of a stand-in: <c>FakeBucket</c>, <c>CreateMockedNode</c>.</summary>
    private static bool IsFake(PortFlow flow) =>
        Surroundings.Containers(flow.Source, flow.Container).Any(container => IsNamedForFake(container.Name))
        || (flow.Sink is { Symbol: var symbol } && Surroundings.Owners(symbol).Any(owner => IsNamedForFake(owner.Name)));

    private static bool IsNamedForFake(string name) => NameWords.Show(name, WordMeaning.Fake);

    private static bool IsHostHeader(ISymbol symbol) =>
        symbol is IParameterSymbol or IPropertySymbol
        && symbol.ContainingType is { } type
        && KnownTypes.Shows(type, TypeMeaning.HostHeader);
}
