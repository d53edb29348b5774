using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>What is known of libraries by their namespaces.</summary>
internal static class KnownLibraries
{
    // A header such as Referer names an address that nothing calls.
    private static readonly string[] OfHeaders = ["System.Net.Http.Headers"];

    private static readonly string[] OfServers =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server", "Microsoft.Owin.Hosting",
    ];

    private static readonly string[] OfHosts = ["Aspire.Hosting"];

    /// <summary>The direction of all ports that a library receives.</summary>
    public static PortDirection DirectionOf(INamespaceSymbol? space) =>
        space is not null && Products.OfLibrary(space.ToDisplayString()) is not null && !IsIn(space, OfHeaders) ? PortDirection.Connects
        : IsIn(space, OfServers) ? PortDirection.Listens
        : PortDirection.Unknown;

    /// <summary>
    /// Whether the host of an Aspire application receives a port: whatever the parameter is called, it is one on which a resource listens.
    /// </summary>
    public static bool IsOfAspire(ISymbol symbol) =>
        symbol is IParameterSymbol parameter
        && PortNames.Classify(parameter.Name) != PortNameKind.None
        && IsIn(parameter.ContainingNamespace, OfHosts);

    private static bool IsIn(INamespaceSymbol? space, string[] roots)
    {
        if (space is null or { IsGlobalNamespace: true })
            return false;
        var name = space.ToDisplayString();
        return Array.Exists(roots, root => IsIn(name, root));
    }

    private static bool IsIn(string space, string root) =>
        space.StartsWith(root, StringComparison.Ordinal) && (space.Length == root.Length || space[root.Length] == '.');
}
