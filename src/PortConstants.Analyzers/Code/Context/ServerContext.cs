using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether a port is one that the program opens, and whether HTTP is spoken on it.</summary>
internal static class ServerContext
{
    private static readonly HashSet<string> ListeningWords = new(StringComparer.OrdinalIgnoreCase) { "bind", "binding", "bound", "listen", "listening", "local" };

    /// <summary>Whether the program listens on the port: a listener, a bound end point, the URLs of a web server.</summary>
    public static bool Listens(PortFlow flow)
    {
        if (flow.Text is { } text && (text.Host is "*" or "+" or "0.0.0.0" or "[::]" || IsUrlOfServer(flow.Source)))
            return true;
        return flow.Sink is { } sink
            && (IsListening(sink) || HostContext.IsAnyAddress(sink) || IsBoundEndPoint(sink));
    }

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

    private static bool IsListening(Sink sink)
    {
        var symbol = sink.Symbol;
        if (symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol method })
            return WordSplitter.Words(symbol.Name).Exists(ListeningWords.Contains);
        if (method.MethodKind != MethodKind.Constructor)
            return IsNamedForListening(method.Name) || (method.Name == "Create" && method.ContainingType.Name == "TcpListener");
        // A server that is given a host is one to connect to.
        return method.ContainingType.Name == "UdpClient"
            ? method.Parameters[0].Type.SpecialType == SpecialType.System_Int32
            : WordSplitter.Words(method.ContainingType.Name) is { Count: > 0 } words
                && words[words.Count - 1] is "Listener" or "Server"
                && !method.Parameters.Any(parameter => parameter.Type.SpecialType == SpecialType.System_String);
    }

    private static bool IsNamedForListening(string method) => WordSplitter.Words(method) is ["Listen" or "Bind", ..];

    /// <summary>Whether the port makes an end point that is bound later, or given to a listener.</summary>
    private static bool IsBoundEndPoint(Sink sink) =>
        IsEndPoint(sink) && LocalFlow.Follow(sink.Call!, sink.Symbol, IsListening) is not null;

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

    /// <summary>Whether a text goes to a web server's own addresses: UseUrls, Urls.Add, Prefixes.Add, app.Run(url).</summary>
    private static bool IsUrlOfServer(IOperation text) =>
        OperationFlow.Follow(ComposedString.WholeOf(text), text.SemanticModel!.Compilation.Assembly) is { Symbol: IParameterSymbol { ContainingSymbol: IMethodSymbol method } } sink
        && (method.Name is "UseUrls"
            || (method.Name is "Run" or "RunAsync" && method.ContainingType.Name is "WebApplication")
            || sink.Call is IInvocationOperation { TargetMethod.Name: "Add", Instance: IPropertyReferenceOperation { Property.Name: "Urls" or "Prefixes" } });
}
