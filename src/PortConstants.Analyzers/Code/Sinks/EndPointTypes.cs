using Microsoft.CodeAnalysis;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>The types whose objects are an address with a port, such as <c>IPEndPoint</c> and <c>Uri</c>.</summary>
internal static class EndPointTypes
{
    /// <summary>Whether an object of the type carries the port that it is created with to whatever receives it.</summary>
    public static bool Contains(ITypeSymbol type) =>
        type.Name is "Uri" or "UriBuilder" or "HostString" || type.Name.EndsWith("EndPoint", StringComparison.OrdinalIgnoreCase);
}
