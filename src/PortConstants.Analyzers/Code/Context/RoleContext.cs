using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>What a number is in its place, beside being a port.</summary>
internal static class RoleContext
{
    private static readonly HashSet<string> FakeWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "dummy", "fake", "faked", "mock", "mocked", "mocking", "stub", "stubbed",
    };

    private static readonly HashSet<string> ContainerWords = new(StringComparer.OrdinalIgnoreCase) { "container", "exposed", "target" };

    /// <summary>The roles of a port.</summary>
    public static PortRoles Find(PortFlow flow)
    {
        var roles = PortRoles.Value;
        if (flow.Sink is { } sink)
            roles |= Find(sink);
        if (DenyListContext.IsDenyList(flow))
            roles |= PortRoles.DenyList;
        if (ComparisonContext.IsCompared(flow))
            roles |= PortRoles.Compared;
        if (ExpectationContext.IsExpectedToFail(flow))
            roles |= PortRoles.Expected;
        if (ProseContext.IsProse(flow))
            roles |= PortRoles.Prose;
        if (IsFake(flow))
            roles |= PortRoles.Fake;
        if (TestData.IsInTestClass(flow.Source))
            roles |= PortRoles.Test;
        return roles;
    }

    private static PortRoles Find(Sink sink)
    {
        var roles = PortRoles.Value;
        if (sink.DeclaresConstant)
            roles |= PortRoles.ConstantDeclaration;
        if (sink.Kind == SinkKind.Return)
            roles |= PortRoles.ReturnValue;
        if (PortNames.IsLimit(sink.Symbol.Name) || IsOfRange(sink.Symbol))
            roles |= PortRoles.Limit;
        if (IsHostHeader(sink.Symbol))
            roles |= PortRoles.HostHeader;
        if (SettingWords.NamesOrigin(sink.Symbol.Name))
            roles |= PortRoles.Mentioned;
        if (IsContained(sink.Symbol))
            roles |= PortRoles.Contained;
        return roles;
    }

    /// <summary>new PortRange(80, 443), range.FirstPort = 80</summary>
    private static bool IsOfRange(ISymbol symbol) =>
        symbol is IParameterSymbol or IPropertySymbol && symbol.ContainingType?.Name.EndsWith("Range", StringComparison.Ordinal) == true;

    /// <summary>builder.WithPortBinding(80, true), containerPort: 80, WithHttpEndpoint(targetPort: 80)</summary>
    private static bool IsContained(ISymbol symbol)
    {
        var words = WordSplitter.Words(symbol.Name);
        if (words.Exists(ContainerWords.Contains))
            return true;
        return symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
            && method.Name is "WithPortBinding" or "WithExposedPort" or "GetMappedPublicPort" or "WithMappedPort" or "ExposePort";
    }

    /// <summary>Whether an end point is created with the port that nothing visibly connects to or listens on.</summary>
    public static bool IsOfUnusedEndPoint(PortFlow flow) =>
        flow.Sink is { MakesAddress: true } && DirectionContext.Of(flow, trustsHosts: false) == PortDirection.Unknown;

    /// <summary>Whether a name around the port is that of a stand-in: <c>FakeBucket</c>, <c>CreateMockedNode</c>.</summary>
    private static bool IsFake(PortFlow flow) =>
        Surroundings.Containers(flow.Source).Any(container => IsNamedForFake(container.Name))
        || (flow.Sink is { Symbol: var symbol } && UsageDescription.Owners(symbol).Any(owner => IsNamedForFake(owner.Name)));

    private static bool IsNamedForFake(string name) => WordSplitter.Words(name).Exists(FakeWords.Contains);

    private static bool IsHostHeader(ISymbol symbol) =>
        symbol is IParameterSymbol or IPropertySymbol && symbol.ContainingType is { } type && KnownTypes.HostHeaders.Contains(type.Name);
}
