using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Which transport protocol is spoken on a port, by what receives the port.</summary>
internal static class ProtocolContext
{
    /// <summary>The protocol in the spelling of port tables; empty where nothing shows it.</summary>
    /// <param name="flows">The flow of the port, and those that continue it.</param>
    public static string Of(IReadOnlyList<PortFlow> flows) => flows.Select(OfFlow).FirstOrDefault(protocol => protocol.Length > 0) ?? "";

    private static string OfFlow(PortFlow flow)
    {
        if (flow.Text is { Scheme: { } scheme } && SchemeDefaults.Find(scheme) is { Protocol: { } protocol })
            return protocol;
        return flow.Sink is not { } sink ? "" : IsOfDatagramSocket(sink) ? "udp" : OfSink(sink);
    }

    /// <summary>Whether the socket that receives the port is created for UDP in the same method: <c>SocketType.Dgram</c>.</summary>
    private static bool IsOfDatagramSocket(Sink sink) =>
        sink.Symbol.ContainingType is { Name: "Socket" or "UdpClient" }
        && CallSubject.Of(sink) is { } socket
        && Surroundings.Root(sink.Operation).Descendants().OfType<IFieldReferenceOperation>().Any(reference =>
            reference.Field is { Name: "Dgram", ContainingType.Name: "SocketType" } && CallSubject.IsAbout(reference, socket));

    private static string OfSink(Sink sink)
    {
        if (OfOwners(sink) is { Length: > 0 } ofOwners)
            return ofOwners;
        if (KnownMembers.Find(sink.Symbol) is { Protocol: { Length: > 0 } known })
            return known == "http" ? "tcp" : known;
        if (KnownLibraries.DirectionOf(sink.Symbol.ContainingNamespace) != PortDirection.Unknown)
            return "tcp";
        // An end point of a resource may be of another protocol; what has a name of its own is TCP: AddRedis, WithHttpEndpoint.
        return KnownLibraries.IsOfAspire(sink.Symbol) && sink.Symbol.ContainingSymbol.Name != "WithEndpoint" ? "tcp" : "";
    }

    private static string OfOwners(Sink sink)
    {
        foreach (var owner in Surroundings.Owners(sink.Symbol))
        {
            if (ProtocolNames.Find(owner.Name) is { Length: > 0 } protocol)
                return protocol;
        }
        return "";
    }
}
