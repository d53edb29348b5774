using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>What is known of libraries by their namespaces.</summary>
internal static class KnownLibraries
{
    private const string Aspire = "Aspire.Hosting";

    /// <summary>The direction of all ports that a library receives. Those of the clients of products connect.</summary>
    public static PortDirection DirectionOf(INamespaceSymbol? space)
    {
        if (space is null or { IsGlobalNamespace: true })
            return PortDirection.Unknown;
        var name = space.ToDisplayString();
        return KnownTypes.DirectionOf(name)
            ?? (Products.OfLibrary(name) is null ? PortDirection.Unknown : PortDirection.Connects);
    }

    /// <summary>
    /// Whether the host of an Aspire application receives a port: whatever the parameter is called, it is one on which a resource listens.
    /// </summary>
    public static bool IsOfAspire(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingNamespace: { } space } parameter
        && PortNames.Classify(parameter.Name) != PortNameKind.None
        && (space.ToDisplayString() + '.').StartsWith(Aspire + '.', StringComparison.Ordinal);
}
