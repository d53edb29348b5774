using Microsoft.CodeAnalysis;
using static PortConstants.Analyzers.Endpoints.EndpointSyntax;
using static PortConstants.Analyzers.Endpoints.PortDirection;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>What is known of members by name. Each row is held against the assembly that declares the member by a test.</summary>
public static class KnownMembers
{
    private const string Sockets = "System.Net.Sockets.";
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions";
    private const string Redis = "StackExchange.Redis.";

    /// <summary>All rows. Where two rows fit a member, the first one counts.</summary>
    public static IReadOnlyList<KnownMember> Table { get; } =
    [
        new(Sockets + "TcpClient", ".ctor", "port", PortList, Connects, "tcp"),
        new(Sockets + "TcpClient", "Connect", "port", PortList, Connects, "tcp"),
        new(Sockets + "TcpClient", "Connect", "remoteEP", Url, Connects, "tcp"),
        new(Sockets + "TcpClient", "ConnectAsync", "port", PortList, Connects, "tcp"),
        new(Sockets + "TcpClient", "ConnectAsync", "remoteEP", Url, Connects, "tcp"),
        new(Sockets + "TcpClient", "BeginConnect", "port", PortList, Connects, "tcp"),
        new(Sockets + "TcpListener", ".ctor", "port", PortList, Listens, "tcp"),
        new(Sockets + "TcpListener", ".ctor", "localEP", Url, Listens, "tcp"),
        new(Sockets + "TcpListener", "Create", "port", PortList, Listens, "tcp"),
        new(Sockets + "UdpClient", ".ctor", "port", PortList, Connects, "udp") { Beside = "hostname" },
        new(Sockets + "UdpClient", ".ctor", "port", PortList, Listens, "udp"),
        new(Sockets + "UdpClient", ".ctor", "localEP", Url, Listens, "udp"),
        new(Sockets + "UdpClient", "Connect", "port", PortList, Connects, "udp"),
        new(Sockets + "UdpClient", "Connect", "endPoint", Url, Connects, "udp"),
        new(Sockets + "UdpClient", "Send", "port", PortList, Connects, "udp"),
        new(Sockets + "UdpClient", "Send", "endPoint", Url, Connects, "udp"),
        new(Sockets + "UdpClient", "SendAsync", "port", PortList, Connects, "udp"),
        new(Sockets + "UdpClient", "SendAsync", "endPoint", Url, Connects, "udp"),
        new(Sockets + "Socket", "Connect", "port", PortList, Connects, ""),
        new(Sockets + "Socket", "Connect", "remoteEP", Url, Connects, ""),
        new(Sockets + "Socket", "ConnectAsync", "port", PortList, Connects, ""),
        new(Sockets + "Socket", "ConnectAsync", "remoteEP", Url, Connects, ""),
        new(Sockets + "Socket", "BeginConnect", "port", PortList, Connects, ""),
        new(Sockets + "Socket", "SendTo", "remoteEP", Url, Connects, ""),
        new(Sockets + "Socket", "SendToAsync", "remoteEP", Url, Connects, ""),
        new(Sockets + "Socket", "Bind", "localEP", Url, Listens, ""),

        new("System.Net.IPEndPoint", "Parse", "s", HostPort, Unknown, ""),
        new("System.Net.IPEndPoint", "TryParse", "s", HostPort, Unknown, ""),
        new("System.Net.WebProxy", ".ctor", "Address", HostPort, Connects, "tcp"),
        new("System.Net.WebProxy", ".ctor", "Port", PortList, Connects, "tcp"),
        new("System.Net.Mail.SmtpClient", ".ctor", "port", PortList, Connects, "tcp"),
        new("System.Net.Mail.SmtpClient", "Port", "value", PortList, Connects, "tcp"),
        new("System.Net.Http.HttpClient", "BaseAddress", "value", Url, Connects, "http"),
        new("System.Net.Http.HttpClient", "GetAsync", "requestUri", Url, Connects, "http"),
        new("System.Net.Http.HttpClient", "GetStringAsync", "requestUri", Url, Connects, "http"),
        new("System.Net.Http.HttpClient", "PostAsync", "requestUri", Url, Connects, "http"),
        new("System.Net.Http.HttpClient", "PutAsync", "requestUri", Url, Connects, "http"),
        new("System.Net.Http.HttpRequestMessage", ".ctor", "requestUri", Url, Connects, "http"),
        new("System.Net.Http.Headers.HttpRequestHeaders", "Host", "value", HostPort, Unknown, "http"),
        new("System.Net.HttpListenerPrefixCollection", "Add", "uriPrefix", Url, Listens, "http"),
        new("System.Net.WebSockets.ClientWebSocket", "ConnectAsync", "uri", Url, Connects, "http"),

        new(Kestrel, "Listen", "port", PortList, Listens, "http"),
        new(Kestrel, "Listen", "endPoint", Url, Listens, "http"),
        new(Kestrel, "ListenAnyIP", "port", PortList, Listens, "http"),
        new(Kestrel, "ListenLocalhost", "port", PortList, Listens, "http"),
        new("Microsoft.AspNetCore.Builder.WebApplication", "Run", "url", Url, Listens, "http"),
        new("Microsoft.AspNetCore.Builder.WebApplication", "RunAsync", "url", Url, Listens, "http"),
        new("Microsoft.AspNetCore.WebHost", "Start", "url", Url, Listens, "http"),
        new("Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions", "UseUrls", "urls", Url, Listens, "http"),
        new("Microsoft.AspNetCore.Server.HttpSys.UrlPrefixCollection", "Add", "prefix", Url, Listens, "http"),
        // A browser that refuses the page's own port never sends its origin.
        new("Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder", "WithOrigins", "origins", Url, Unknown, "http"),
        new("Microsoft.AspNetCore.Http.HostString", ".ctor", "value", HostPort, Unknown, ""),
        new("Microsoft.AspNetCore.Http.HostString", "FromUriComponent", "uriComponent", HostPort, Unknown, ""),
        new("Microsoft.AspNetCore.Builder.RoutingEndpointConventionBuilderExtensions", "RequireHost", "hosts", HostPort, Unknown, ""),
        new("Microsoft.AspNetCore.Routing.HostAttribute", ".ctor", "host", HostPort, Unknown, ""),
        new("Microsoft.AspNetCore.Routing.HostAttribute", ".ctor", "hosts", HostPort, Unknown, ""),

        new(Redis + "EndPointCollection", "Add", "hostAndPort", HostPort, Connects, "tcp"),
        new(Redis + "EndPointCollection", "Add", "port", PortList, Connects, "tcp"),
        new(Redis + "ConnectionMultiplexer", "Connect", "configuration", ConnectionString, Connects, "tcp"),
        new(Redis + "ConnectionMultiplexer", "ConnectAsync", "configuration", ConnectionString, Connects, "tcp"),
        new(Redis + "ConfigurationOptions", "Parse", "configuration", ConnectionString, Connects, "tcp"),
        new("Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions", "Configuration", "value", ConnectionString, Connects,
            "tcp"),
        new("Npgsql.NpgsqlConnection", ".ctor", "connectionString", ConnectionString, Connects, "tcp"),
        new("Npgsql.NpgsqlConnectionStringBuilder", "Port", "value", PortList, Connects, "tcp"),
        new("Npgsql.NpgsqlDataSource", "Create", "connectionString", ConnectionString, Connects, "tcp"),
        new("MySqlConnector.MySqlConnection", ".ctor", "connectionString", ConnectionString, Connects, "tcp"),
        new("MySqlConnector.MySqlConnectionStringBuilder", "Port", "value", PortList, Connects, "tcp"),
        new("Microsoft.Data.SqlClient.SqlConnection", ".ctor", "connectionString", ConnectionString, Connects, "tcp"),
        new("Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "DataSource", "value", HostPort, Connects, "tcp"),
        new("MongoDB.Driver.MongoServerAddress", ".ctor", "port", PortList, Connects, "tcp"),
        new("RabbitMQ.Client.ConnectionFactory", "Port", "value", PortList, Connects, "tcp"),
        new("RabbitMQ.Client.AmqpTcpEndpoint", ".ctor", "portOrMinusOne", PortList, Connects, "tcp"),
        new("Confluent.Kafka.ClientConfig", "BootstrapServers", "value", HostPort, Connects, "tcp"),
        new("Grpc.Net.Client.GrpcChannel", "ForAddress", "address", Url, Connects, "tcp"),
    ];

    private static readonly ILookup<string, KnownMember> ByMember = Table.ToLookup(row => row.Member);

    /// <summary>The row of a parameter or property.</summary>
    public static KnownMember? Find(ISymbol symbol)
    {
        var (member, parameter, method) = symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol owner } argument => (owner.Name, argument.Name, owner),
            IPropertySymbol property => (property.Name, "value", null),
            _ => ("", "", null),
        };
        foreach (var row in ByMember[member])
        {
            if (row.Parameter == parameter && IsOrDerives(symbol.ContainingType, row.Type)
                && (row.Beside is null || method?.Parameters.Any(other => other.Name == row.Beside) == true))
                return row;
        }
        return null;
    }

    private static bool IsOrDerives(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            // The whole name has to be put together, its last part is there.
            if (name.EndsWith(type.Name, StringComparison.Ordinal) && type.OriginalDefinition.ToDisplayString() == name)
                return true;
        }
        return false;
    }
}
