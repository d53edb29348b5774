using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>Decides by the bound symbol what kind of text belongs in a place.</summary>
public static class StringSinks
{
    /// <summary>The members of the framework and of client packages that take a host with a port, or a connection string, under another name.</summary>
    public static IReadOnlyList<KnownMember> Table { get; } =
    [
        new("Microsoft.AspNetCore.Http.HostString", ".ctor", "value", EndpointSyntax.HostPort),
        new("Microsoft.AspNetCore.Http.HostString", "FromUriComponent", "uriComponent", EndpointSyntax.HostPort),
        new("Microsoft.AspNetCore.Builder.RoutingEndpointConventionBuilderExtensions", "RequireHost", "hosts", EndpointSyntax.HostPort),
        new("Microsoft.AspNetCore.Routing.HostAttribute", ".ctor", "host", EndpointSyntax.HostPort),
        new("Microsoft.AspNetCore.Routing.HostAttribute", ".ctor", "hosts", EndpointSyntax.HostPort),
        new("System.Net.IPEndPoint", "Parse", "s", EndpointSyntax.HostPort),
        new("System.Net.IPEndPoint", "TryParse", "s", EndpointSyntax.HostPort),
        new("System.Net.WebProxy", ".ctor", "Address", EndpointSyntax.HostPort),
        new("System.Net.Http.Headers.HttpRequestHeaders", "Host", "value", EndpointSyntax.HostPort),
        new("StackExchange.Redis.EndPointCollection", "Add", "hostAndPort", EndpointSyntax.HostPort),
        new("StackExchange.Redis.ConnectionMultiplexer", "Connect", "configuration", EndpointSyntax.ConnectionString),
        new("StackExchange.Redis.ConnectionMultiplexer", "ConnectAsync", "configuration", EndpointSyntax.ConnectionString),
        new("StackExchange.Redis.ConfigurationOptions", "Parse", "configuration", EndpointSyntax.ConnectionString),
    ];

    private static readonly ILookup<string, KnownMember> ByMember = Table.ToLookup(position => position.Member);

    /// <summary>The kind of text that <paramref name="sink"/> takes.</summary>
    internal static EndpointSyntax Classify(Sink sink)
    {
        if (SettingArguments.Find(sink.Operation) is { } key && SettingPath.Parse(key).Syntax is not (EndpointSyntax.Url or EndpointSyntax.Prose) and var syntax)
            return syntax;
        if (PortSinks.IsPortText(sink.Symbol))
            return EndpointSyntax.PortList;
        if (IsConnectionString(sink.Symbol))
            return EndpointSyntax.ConnectionString;
        if (IsServerList(sink.Symbol))
            return EndpointSyntax.HostPort;
        return Find(sink)?.Kind ?? EndpointSyntax.Url;
    }

    /// <summary>Whether a text with ports belongs in a symbol by its name alone, so that its declaration has been judged.</summary>
    internal static bool IsNamedForPorts(ISymbol symbol) =>
        PortSinks.IsPortText(symbol) || IsConnectionString(symbol) || IsServerList(symbol);

    private static KnownMember? Find(Sink sink)
    {
        var (member, parameter) = sink.Symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } argument => (method.Name, argument.Name),
            IPropertySymbol property => (property.Name, "value"),
            _ => ("", ""),
        };
        foreach (var position in ByMember[member])
        {
            if (position.Parameter == parameter && position.Type == sink.Symbol.ContainingType?.OriginalDefinition.ToDisplayString())
                return position;
        }
        return null;
    }

    /// <summary>Kafka's clients, and what is modelled on them.</summary>
    private static bool IsServerList(ISymbol symbol) =>
        symbol.Name.Equals("BootstrapServers", StringComparison.OrdinalIgnoreCase) && PortTypes.IsText(Sink.TypeOf(symbol));

    private static bool IsConnectionString(ISymbol symbol) =>
        ConnectionStrings.IsName(symbol.Name) && PortTypes.IsText(Sink.TypeOf(symbol));
}
