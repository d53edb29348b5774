using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Uses;

namespace PortConstants.Analyzers.Texts;

/// <summary>Decides by the bound symbol what kind of text belongs in a place.</summary>
public static class TextPositions
{
    /// <summary>The members of the framework and of client packages that take a host with a port, or a connection string, under another name.</summary>
    public static IReadOnlyList<TextPosition> Table { get; } =
    [
        new("Microsoft.AspNetCore.Http.HostString", ".ctor", "value", TextKind.HostAndPort),
        new("Microsoft.AspNetCore.Http.HostString", "FromUriComponent", "uriComponent", TextKind.HostAndPort),
        new("Microsoft.AspNetCore.Builder.RoutingEndpointConventionBuilderExtensions", "RequireHost", "hosts", TextKind.HostAndPort),
        new("Microsoft.AspNetCore.Routing.HostAttribute", ".ctor", "host", TextKind.HostAndPort),
        new("Microsoft.AspNetCore.Routing.HostAttribute", ".ctor", "hosts", TextKind.HostAndPort),
        new("System.Net.IPEndPoint", "Parse", "s", TextKind.HostAndPort),
        new("System.Net.IPEndPoint", "TryParse", "s", TextKind.HostAndPort),
        new("System.Net.WebProxy", ".ctor", "Address", TextKind.HostAndPort),
        new("System.Net.Http.Headers.HttpRequestHeaders", "Host", "value", TextKind.HostAndPort),
        new("StackExchange.Redis.EndPointCollection", "Add", "hostAndPort", TextKind.HostAndPort),
        new("StackExchange.Redis.ConnectionMultiplexer", "Connect", "configuration", TextKind.ConnectionString),
        new("StackExchange.Redis.ConnectionMultiplexer", "ConnectAsync", "configuration", TextKind.ConnectionString),
        new("StackExchange.Redis.ConfigurationOptions", "Parse", "configuration", TextKind.ConnectionString),
    ];

    private static readonly ILookup<string, TextPosition> ByMember = Table.ToLookup(position => position.Member);

    /// <summary>The kind of text that <paramref name="destination"/> takes.</summary>
    internal static TextKind Judge(Destination destination)
    {
        if (SettingKeys.NamePorts(destination.Operation))
            return TextKind.Port;
        if (PortPositions.IsPortText(destination.Symbol))
            return TextKind.Port;
        if (IsConnectionString(destination.Symbol))
            return TextKind.ConnectionString;
        if (IsServerList(destination.Symbol))
            return TextKind.HostAndPort;
        return Find(destination)?.Kind ?? TextKind.Any;
    }

    /// <summary>Whether a text with ports belongs in a symbol by its name alone, so that its declaration has been judged.</summary>
    internal static bool IsNamedForPorts(ISymbol symbol) =>
        PortPositions.IsPortText(symbol) || IsConnectionString(symbol) || IsServerList(symbol);

    private static TextPosition? Find(Destination destination)
    {
        var (member, parameter) = destination.Symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } argument => (method.Name, argument.Name),
            IPropertySymbol property => (property.Name, "value"),
            _ => ("", ""),
        };
        foreach (var position in ByMember[member])
        {
            if (position.Parameter == parameter && position.Type == destination.Symbol.ContainingType?.OriginalDefinition.ToDisplayString())
                return position;
        }
        return null;
    }

    /// <summary>Kafka's clients, and what is modelled on them.</summary>
    private static bool IsServerList(ISymbol symbol) =>
        symbol.Name.Equals("BootstrapServers", StringComparison.OrdinalIgnoreCase) && PortTypes.IsText(Destination.TypeOf(symbol));

    private static bool IsConnectionString(ISymbol symbol) =>
        ConnectionStrings.IsName(symbol.Name) && PortTypes.IsText(Destination.TypeOf(symbol));
}
