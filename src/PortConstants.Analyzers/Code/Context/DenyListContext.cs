using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether a port is listed or passed on in order to keep away from it, or to look out for it.</summary>
internal static class DenyListContext
{
    /// <summary>By the name of the list, of the method that is called, or of the type that holds the list.</summary>
    public static bool IsDenyList(PortFlow flow)
    {
        if (flow.Sink is not { } sink)
            return false;
        if (PortNames.IsDenyList(sink.Symbol.Name) || IsOfDenyList(sink))
            return true;
        return sink.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
            ? IsKeptAway(method)
            : IsList(sink) && IsWatched(sink.Symbol);
    }

    /// <summary>blocked.Add(445). A client of the framework connects, whatever its variable is called.</summary>
    private static bool IsOfDenyList(Sink sink) =>
        CallSubject.Of(sink) is { } subject && PortNames.IsDenyList(subject.Name) && !IsNetworkType(sink.Symbol.ContainingType);

    private static bool IsNetworkType(INamedTypeSymbol? type) =>
        type is { Name: "UriBuilder" }
        || type?.ContainingNamespace?.ToDisplayString().StartsWith("System.Net", StringComparison.Ordinal) == true;

    /// <summary>firewall.BlockPort(445), new BlockedPort(445)</summary>
    private static bool IsKeptAway(IMethodSymbol method) =>
        PortNames.IsDenyList(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name);

    private static bool IsList(Sink sink) =>
        sink.Part != SinkPart.Whole || PortTypes.IsOfNumbers(sink.Type) || PortTypes.IsKeyedByNumbers(sink.Type);

    private static bool IsWatched(ISymbol symbol)
    {
        if (PortNames.IsWatchList(symbol.Name))
            return true;
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (PortNames.IsDenyList(type.Name) || PortNames.IsWatchList(type.Name))
                return true;
        }
        return false;
    }
}
