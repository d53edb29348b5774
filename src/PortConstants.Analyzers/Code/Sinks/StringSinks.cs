using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>Decides by the bound symbol what kind of text belongs in a place.</summary>
internal static class StringSinks
{
    /// <summary>The kind of text that <paramref name="sink"/> receives.</summary>
    public static EndpointSyntax Classify(Sink sink)
    {
        if (SettingArguments.Find(sink.Operation) is { } key
            && SettingPath.Parse(key).Syntax is not (EndpointSyntax.Url or EndpointSyntax.Prose) and var syntax)
            return syntax;
        if (PortSinks.IsPortText(sink.Symbol))
            return EndpointSyntax.PortList;
        if (IsConnectionString(sink.Symbol))
            return EndpointSyntax.ConnectionString;
        if (IsServerList(sink.Symbol))
            return EndpointSyntax.HostPort;
        if (ServerAddressSinks.Classify(sink) is { } server)
            return server;
        if (sink.Symbol is IPropertySymbol { Name: "DataSource" }
            && SqlServerColon.IsSqlServer(Products.OfType(sink.Symbol.ContainingType.ToDisplayString())))
            return EndpointSyntax.SqlServerHost;
        if (KnownMembers.Find(sink.Symbol) is { Syntax: not EndpointSyntax.PortList } member)
            return member.Syntax;
        return IsAddress(sink.Symbol) ? EndpointSyntax.Address : EndpointSyntax.Url;
    }

    /// <summary>Whether a text with ports belongs in a symbol by its name alone, so that its declaration has been judged.</summary>
    public static bool IsNamedForPorts(ISymbol symbol) =>
        PortSinks.IsPortText(symbol) || IsConnectionString(symbol) || IsServerList(symbol) || IsAddress(symbol);

    /// <summary>
    /// Whether a symbol is for an address by its name alone: <c>Url</c>, <c>endpoint</c>, <c>brokerAddress</c>. A constant is reported
    /// where it is used.
    /// </summary>
    public static bool IsAddress(ISymbol symbol) =>
        PortTypes.IsTexts(Sink.TypeOf(symbol))
        && symbol is IParameterSymbol or IPropertySymbol or IFieldSymbol { IsConst: false } or ILocalSymbol { IsConst: false }
        && KnownMembers.Find(symbol) is null
        && SettingPath.Parse(NameOf(symbol)).NamesHost;

    /// <summary>
    /// The name of a symbol, or of what it is the only value of: <c>SetRemoteHost(string value)</c>, the conversion of a text to
    /// <c>IPHost</c>.
    /// </summary>
    private static string NameOf(ISymbol symbol)
    {
        if (symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol method }
            || method.Parameters.Length > (method.IsExtensionMethod ? 2 : 1))
            return symbol.Name;
        return method.MethodKind == MethodKind.Conversion ? method.ReturnType.Name
            : symbol.Name is "value" or "values" or "text" ? method.Name
            : symbol.Name;
    }

    /// <summary>Whether a symbol is for a connection string by its name.</summary>
    public static bool IsConnectionString(ISymbol symbol) =>
        SettingWords.NamesConnectionString(symbol.Name) && PortTypes.IsText(Sink.TypeOf(symbol));

    /// <summary>Kafka's clients, and what is modelled on them.</summary>
    private static bool IsServerList(ISymbol symbol) =>
        symbol.Name.Equals("BootstrapServers", StringComparison.OrdinalIgnoreCase) && PortTypes.IsText(Sink.TypeOf(symbol));
}
