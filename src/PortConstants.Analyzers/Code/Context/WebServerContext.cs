using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether the program serves HTTP on a port to browsers.</summary>
internal static class WebServerContext
{
    private const string Http = "http";
    private const string ConnectionHandler = "UseConnectionHandler";
    private const string HttpProtocols = "HttpProtocols";

    // The calls that give a web server a port without a URL. The parenthesis is for "Listen", which every listener has in its name.
    private static readonly string[] Servers =
    [
        .. KnownMembers.Table
            .Where(row => row is { Protocol: Http, Direction: PortDirection.Listens, Syntax: EndpointSyntax.PortList })
            .Select(row => row.Member + "(")
            .Distinct(),
    ];

    // Parts of UseUrls, app.Urls, ASPNETCORE_URLS, app.Run and app.RunAsync.
    private static readonly string[] AddressWords = ["urls", ".Run"];

    /// <summary>Whether a file has a URL of HTTP, a setting for one, or a server that is given a port.</summary>
    public static bool MayServe(SyntaxTree file) => SourceWords.Mentions(file, Http) || MayBeIn(file);

    /// <summary>Whether a file may hand an address to the web host.</summary>
    public static bool MayNameAddress(SyntaxTree file) => Array.Exists(AddressWords, word => SourceWords.Mentions(file, word));

    /// <summary>Whether a file may open several addresses of a web server.</summary>
    public static bool MayOpen(SyntaxTree file) => MayBeIn(file) || MayNameAddress(file);

    /// <summary>Whether a file has an HTTP server that is given a port.</summary>
    public static bool MayBeIn(SyntaxTree file) => Array.Exists(Servers, member => SourceWords.Mentions(file, member));

    /// <summary>Whether one of the flows shows that browsers are sent to the port.</summary>
    public static bool IsServedToBrowsers(IReadOnlyList<PortFlow> flows) => flows.Any(IsServed) && !flows.Any(IsWithoutBrowsers);

    /// <summary>Whether the sink belongs to an HTTP server.</summary>
    public static bool SpeaksHttp(Sink sink) =>
        KnownMembers.Find(sink.Symbol) is { Protocol: Http, Direction: PortDirection.Listens };

    private static bool IsServed(PortFlow flow)
    {
        if (flow.Sink is not { } sink)
            return IsUrl(flow) && IsWildcard(flow);
        if (KnownMembers.Find(sink.Symbol) is { } member)
            return member is { Protocol: Http, Direction: not PortDirection.Connects }
                && !KnownTypes.Shows(sink.Symbol.ContainingType, TypeMeaning.HostHeader);
        if (SettingArguments.Find(sink.Operation) is { } key)
            return IsUrl(flow) ? IsUrlSetting(key) || IsWildcard(flow) : NamesHttpPort(key);
        return IsUrl(flow) && (IsWildcard(flow) || DirectionContext.OfSink(sink) == PortDirection.Listens || IsSelfHost(sink));
    }

    private static bool IsWildcard(PortFlow flow) => flow.Text is { Host: "*" or "+" or "0.0.0.0" or "[::]" };

    private static bool IsUrl(PortFlow flow) => flow.Text is { Scheme: "http" or "https" };

    private static bool NamesHttpPort(string key) =>
        PortNames.Classify(key) != PortNameKind.None && key.IndexOf(Http, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsUrlSetting(string key) =>
        KnownSettings.Shows(key, SettingMeaning.Own)
        || (key.StartsWith("Kestrel:Endpoints:", StringComparison.OrdinalIgnoreCase)
            && key.EndsWith(":Url", StringComparison.OrdinalIgnoreCase));

    private static bool IsSelfHost(Sink sink) =>
        sink.Symbol.ContainingSymbol is IMethodSymbol { ContainingType: { } type } && KnownTypes.Shows(type, TypeMeaning.SelfHost);

    /// <summary>Whether the end point is for HTTP/2 without HTTP/1, as gRPC has it, or for another protocol than HTTP.</summary>
    private static bool IsWithoutBrowsers(PortFlow flow)
    {
        if (flow.Sink?.Call is not { } call)
            return false;
        var file = call.Syntax.SyntaxTree;
        if (SourceWords.Mentions(file, ConnectionHandler) && call.Descendants().Any(IsConnectionHandler))
            return true;
        if (!SourceWords.Mentions(file, HttpProtocols))
            return false;
        return IsHttp2Alone(call)
            || Surroundings.Root(call).Descendants()
                .OfType<IInvocationOperation>()
                .Any(other => other.TargetMethod.Name == "ConfigureEndpointDefaults" && IsHttp2Alone(other));
    }

    private static bool IsConnectionHandler(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.Name: ConnectionHandler };

    private static bool IsHttp2Alone(IOperation call)
    {
        var protocols = call.Descendants().OfType<IFieldReferenceOperation>()
            .Where(reference => reference.Field.ContainingType.Name == HttpProtocols).Select(reference => reference.Field.Name).ToList();
        return protocols.Count > 0 && protocols.TrueForAll(name => name == "Http2");
    }
}
