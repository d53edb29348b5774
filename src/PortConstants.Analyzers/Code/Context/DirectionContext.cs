using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Judgement;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether the program opens a port or connects to it, by what receives the port.</summary>
internal static class DirectionContext
{
    /// <summary>The direction of a port in the code.</summary>
    /// <param name="flows">The flow of the port, and those that continue it.</param>
    /// <param name="trustsHosts">Whether a host shows a connection by itself. In tests it is often an example.</param>
    /// <param name="trustsVariables">Whether the name of a variable does. In tests it says what the example is for.</param>
    public static PortDirection Of(IReadOnlyList<PortFlow> flows, bool trustsHosts = true, bool trustsVariables = true)
    {
        var flow = flows[0];
        var direction = OfReached(trustsVariables ? flows : [.. flows.Where(reached => reached.Sink is not { IsVariable: true })]);
        if (direction == PortDirection.Unknown)
            direction = OfSetting(flow);
        return direction != PortDirection.Unknown || !trustsHosts ? direction : OfHost(flow);
    }

    /// <summary>The direction that the key of a setting shows: <c>WithEnvironment("Mail__Smtp__Port", "25")</c>.</summary>
    private static PortDirection OfSetting(PortFlow flow) =>
        flow.Sink is { } sink && SettingArguments.Find(sink.Operation) is { } key
            ? SettingDirection.Of(SettingPath.Parse(key), flow.Text ?? default, HostContext.Find(flow), OwnName.None)
            : PortDirection.Unknown;

    /// <summary>
    /// The direction by what the port reaches. A program that opens a port and also connects to it, as to itself, opens it.
    /// </summary>
    private static PortDirection OfReached(IReadOnlyList<PortFlow> flows)
    {
        var connects = false;
        foreach (var flow in flows)
        {
            if (flow.Text is { Host: "*" or "+" or "0.0.0.0" or "[::]" })
                return PortDirection.Listens;
            var direction = flow.Sink is { } sink ? OfSink(sink) : PortDirection.Unknown;
            if (direction == PortDirection.Listens)
                return direction;
            connects |= direction == PortDirection.Connects;
        }
        return connects ? PortDirection.Connects : PortDirection.Unknown;
    }

    /// <summary>The direction that one sink shows.</summary>
    public static PortDirection OfSink(Sink sink)
    {
        if (KnownMembers.Find(sink.Symbol) is { Direction: not PortDirection.Unknown } known)
            return known.Direction;
        if (HostContext.IsAnyAddress(sink) || IsUrlOfServer(sink))
            return PortDirection.Listens;
        if (sink.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter)
            return OfParameter(parameter, method);
        if (LocalEndContext.IsOfConnection(sink.Symbol))
            return PortDirection.Unknown;
        if (DirectionNames.OfMember(sink.Symbol.Name) is var own && own != PortDirection.Unknown)
            return own;
        return sink.Symbol is not ILocalSymbol && sink.Symbol.ContainingType is { } type
            ? OfOwner(sink.Symbol, type)
            : PortDirection.Unknown;
    }

    private static PortDirection OfParameter(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (LocalEndContext.IsOfConnection(parameter))
            return PortDirection.Unknown;
        if (KnownLibraries.IsOfAspire(parameter))
            return PortDirection.Listens;
        if (DirectionNames.OfMember(parameter.Name) is var own && own != PortDirection.Unknown)
            return own;
        if (method.MethodKind != MethodKind.Constructor
            && DirectionNames.OfMethod(method.Name) is var verb && verb != PortDirection.Unknown)
            return verb == PortDirection.Listens && ClientDefaults.ProductOf(parameter) is not null ? PortDirection.Connects : verb;
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
        if (KnownLibraries.DirectionOf(member.ContainingNamespace) is var ofLibrary && ofLibrary != PortDirection.Unknown)
            return ofLibrary;
        return DirectionNames.NamesService(type.Name) ? PortDirection.Connects : PortDirection.Unknown;
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
        // A list of BitTorrent trackers is data that a program hands on.
        if (flow.Text is { Scheme: "udp" })
            return PortDirection.Unknown;
        return HostContext.Find(flow) is { } host && HostNames.IsRemote(host) ? PortDirection.Connects : PortDirection.Unknown;
    }

    /// <summary>Whether a text is one of a web server's own addresses: UseUrls, Urls.Add, Prefixes.Add, app.Run(url).</summary>
    private static bool IsUrlOfServer(Sink sink) =>
        sink.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
        && (method.Name is "UseUrls"
            || (method.Name is "Run" or "RunAsync" && method.ContainingType.Name is "WebApplication")
            || sink.Call is IInvocationOperation
            {
                TargetMethod.Name: "Add",
                Instance: IPropertyReferenceOperation { Property.Name: "Urls" or "Prefixes" },
            });
}
