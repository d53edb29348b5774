using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether HTTP is spoken on a port.</summary>
internal static class ServerContext
{
    /// <summary>Whether HTTP is spoken on the port: the URL says so, or the server that it is given to.</summary>
    public static bool SpeaksHttp(PortFlow flow)
    {
        if (flow.Text is { Scheme: { } scheme })
            return scheme is "http" or "https";
        if (flow.Sink is not { } sink)
            return false;
        return IsWebServer(sink.Symbol)
            || (IsEndPoint(sink) && LocalFlow.Follow(sink.Call!, sink.Symbol, other => IsWebServer(other.Symbol)) is not null)
            || SettingArguments.Find(sink.Operation) is { } key && key.IndexOf("http", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool IsEndPoint(Sink sink) =>
        sink.Call is IObjectCreationOperation { Type: { } type } && type.Name.EndsWith("EndPoint", StringComparison.OrdinalIgnoreCase);

    private static bool IsWebServer(ISymbol symbol)
    {
        if (symbol.ContainingNamespace is not { } space || symbol.ContainingType is not { } type)
            return false;
        // The last name of a namespace is there already, the whole has to be put together.
        return (space.Name is "Core" or "Hosting" or "HttpSys"
                && space.ToDisplayString() is "Microsoft.AspNetCore.Server.Kestrel.Core" or "Microsoft.AspNetCore.Hosting" or "Microsoft.AspNetCore.Server.HttpSys")
            || type.Name == "HttpListenerPrefixCollection";
    }
}
