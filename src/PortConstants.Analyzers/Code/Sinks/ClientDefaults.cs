using Microsoft.CodeAnalysis;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>The client libraries that connect to a port of their own choice where the program gives none.</summary>
internal static class ClientDefaults
{
    /// <summary>The product that a member of a library connects to; <see langword="null"/> if it is none of them.</summary>
    public static Product? ProductOf(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.Length > 0)
            return null;
        var method = member is IParameterSymbol { ContainingSymbol: IMethodSymbol owner } ? owner.Name : "";
        var space = member.ContainingNamespace?.ToDisplayString() ?? "";
        // The extensions of an adapter for several products are in one namespace: RabbitMqHostConfigurationExtensions.Host.
        var type = member.ContainingType?.Name ?? "";
        foreach (var product in Products.All)
        {
            if (Array.Exists(product.Adapters, name => Holds(space, name) || Holds(type, name) || Holds(method, name)))
                return product;
        }
        return null;
    }

    /// <summary>The port of a client that <see cref="NamesAddress"/> knows all properties of; 0 if it is none.</summary>
    public static int PortOfClient(ITypeSymbol type) =>
        Products.MayBeClient(type.Name) && Products.OfClient(type.ToDisplayString()) is { } product ? product.DefaultPort : 0;

    /// <summary>Whether a property or parameter of a client gives it the port, alone or with the host.</summary>
    public static bool NamesAddress(string name) =>
        name.IndexOf("port", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("uri", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("url", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("endpoint", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("connectionString", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("connectionInfo", StringComparison.OrdinalIgnoreCase) >= 0
        || name is "settings" or "PickupDirectoryLocation";

    private static bool Holds(string name, string part) => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
