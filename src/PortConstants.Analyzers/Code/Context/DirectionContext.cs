using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether the program opens a port or connects to it, by what receives the port.</summary>
internal static class DirectionContext
{
    /// <summary>The direction of a port in the code.</summary>
    public static PortDirection Of(PortFlow flow)
    {
        if (flow.Text is { Host: "*" or "+" or "0.0.0.0" or "[::]" })
            return PortDirection.Listens;
        // The sink of a number is a port by its name; a string with a URL may go through several hands.
        if (flow.Sink is not { } sink)
            return OfHost(flow);
        if (OfReached(sink) is var direction && direction != PortDirection.Unknown)
            return direction;
        return OfHost(flow);
    }

    /// <summary>The direction of a sink, or of what the variable, the end point or the <see cref="Uri"/> that it makes reaches.</summary>
    private static PortDirection OfReached(Sink sink)
    {
        if (OfSink(sink) is var own && own != PortDirection.Unknown)
            return own;
        var container = sink.Symbol.ContainingSymbol ?? sink.Symbol;
        var reached = IsAddress(sink)
            ? LocalFlow.Follow(sink.Call!, container, IsDecided)
            : LocalFlow.FollowVariable(sink, container, other => IsDecided(other) || ReachesDecided(other));
        return reached is not { } next ? PortDirection.Unknown
            : OfSink(next) is var direction && direction != PortDirection.Unknown ? direction
            : LocalFlow.Follow(next.Call!, container, IsDecided) is { } last ? OfSink(last) : PortDirection.Unknown;
    }

    private static bool IsDecided(Sink sink) => OfSink(sink) != PortDirection.Unknown;

    private static bool ReachesDecided(Sink sink) =>
        IsAddress(sink) && LocalFlow.Follow(sink.Call!, sink.Symbol.ContainingSymbol ?? sink.Symbol, IsDecided) is not null;

    private static PortDirection OfSink(Sink sink)
    {
        if (HostContext.IsAnyAddress(sink) || IsUrlOfServer(sink))
            return PortDirection.Listens;
        if (sink.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter)
            return OfParameter(parameter, method);
        if (DirectionNames.OfMember(sink.Symbol.Name) is var own && own != PortDirection.Unknown)
            return own;
        return sink.Symbol is ILocalSymbol || sink.Symbol.ContainingType is not { } type ? PortDirection.Unknown : OfOwner(sink.Symbol, type);
    }

    private static PortDirection OfParameter(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (DirectionNames.OfMember(parameter.Name) is var own && own != PortDirection.Unknown)
            return own;
        if (method.MethodKind != MethodKind.Constructor && DirectionNames.OfMethod(method.Name) is var verb && verb != PortDirection.Unknown)
            return verb;
        if (method.ContainingType is not { } type)
            return PortDirection.Unknown;
        // A UDP client that is given no host is bound to the port.
        if (type.Name == "UdpClient" && method.MethodKind == MethodKind.Constructor)
            return method.Parameters[0].Type.SpecialType == SpecialType.System_Int32 ? PortDirection.Listens : PortDirection.Connects;
        if (method.MethodKind == MethodKind.Constructor || method.Name == "Create")
            return OfOwner(parameter, type, takesHost: method.Parameters.Any(other => other.Type.SpecialType == SpecialType.System_String));
        return OfOwner(parameter, type);
    }

    /// <summary>The direction by the type that a port belongs to. A server that is given a host is one to connect to, or not.</summary>
    private static PortDirection OfOwner(ISymbol member, INamedTypeSymbol type, bool takesHost = false)
    {
        var ofType = DirectionNames.OfType(type.Name);
        if (ofType == PortDirection.Listens && (takesHost || HasHost(type)))
            return PortDirection.Unknown;
        if (ofType != PortDirection.Unknown)
            return ofType;
        if (Libraries.DirectionOf(member.ContainingNamespace) is var ofLibrary && ofLibrary != PortDirection.Unknown)
            return ofLibrary;
        return DirectionNames.NamesProduct(type.Name) ? PortDirection.Connects : PortDirection.Unknown;
    }

    private static bool HasHost(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => member is IPropertySymbol or IFieldSymbol
            && Sink.TypeOf(member)?.SpecialType == SpecialType.System_String
            && member.Name.IndexOf("host", StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Another machine's name is written down to connect to it; <c>localhost</c> is both.</summary>
    private static PortDirection OfHost(PortFlow flow)
    {
        if (flow.Text is { Scheme: { } scheme } && SchemeDefaults.Find(scheme) is { IsOfClients: true })
            return PortDirection.Connects;
        return HostContext.Find(flow) is { } host && HostContext.IsRemote(host) ? PortDirection.Connects : PortDirection.Unknown;
    }

    /// <summary>Whether the sink makes an address of the port, which is used later.</summary>
    private static bool IsAddress(Sink sink) =>
        sink.Call is IObjectCreationOperation { Type: { } type }
        && (type.Name.EndsWith("EndPoint", StringComparison.OrdinalIgnoreCase) || type.Name is "Uri" or "UriBuilder");

    /// <summary>Whether a text goes to a web server's own addresses: UseUrls, Urls.Add, Prefixes.Add, app.Run(url).</summary>
    private static bool IsUrlOfServer(Sink sink) =>
        sink.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
        && (method.Name is "UseUrls"
            || (method.Name is "Run" or "RunAsync" && method.ContainingType.Name is "WebApplication")
            || sink.Call is IInvocationOperation { TargetMethod.Name: "Add", Instance: IPropertyReferenceOperation { Property.Name: "Urls" or "Prefixes" } });
}
