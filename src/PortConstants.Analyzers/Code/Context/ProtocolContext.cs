using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Which transport protocol is spoken on a port, by what receives the port.</summary>
internal static class ProtocolContext
{
    /// <summary>The protocol in the spelling of port tables; empty where nothing shows it.</summary>
    public static string Of(PortFlow flow)
    {
        if (flow.Text is { Scheme: { } scheme } && SchemeDefaults.Find(scheme) is { } defaults)
            return defaults.Protocol;
        if (flow.Sink is not { } sink)
            return "";
        if (OfOwners(sink) is { Length: > 0 } ofOwners)
            return ofOwners;
        if (Libraries.DirectionOf(sink.Symbol.ContainingNamespace) != PortDirection.Unknown)
            return "tcp";
        return LocalFlow.FollowVariable(sink, sink.Symbol.ContainingSymbol ?? sink.Symbol, IsDecided) is { } reached ? OfOwners(reached)
            : sink.Call is { } call && LocalFlow.Follow(call, sink.Symbol.ContainingSymbol ?? sink.Symbol, IsDecided) is { } next ? OfOwners(next)
            : "";
    }

    private static bool IsDecided(Sink sink) => OfOwners(sink).Length > 0;

    private static string OfOwners(Sink sink)
    {
        foreach (var owner in UsageDescription.Owners(sink.Symbol))
        {
            if (ProtocolNames.Find(owner.Name) is { Length: > 0 } protocol)
                return protocol;
        }
        return "";
    }
}
