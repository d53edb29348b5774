using Microsoft.CodeAnalysis;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>The client libraries that connect to a port of their own choice where the program gives none.</summary>
internal static class ClientDefaults
{
    // The name is part of the library's namespace, or of the method that an adapter adds: UseNpgsql, AddRabbitMQ.
    private static readonly (string Name, int Port)[] Libraries =
    [
        ("Npgsql", 5432),
        ("PostgreSql", 5432),
        ("SqlClient", 1433),
        ("SqlServer", 1433),
        ("MySql", 3306),
        ("RabbitMQ", 5672),
        ("EasyNetQ", 5672),
        ("StackExchange.Redis", 6379),
        ("StackExchangeRedis", 6379),
        ("Redis", 6379),
        ("MongoDB", 27017),
        ("Kafka", 9092),
        ("MQTTnet", 1883),
    ];

    private static readonly (string Type, int Port)[] Clients =
    [
        ("RabbitMQ.Client.ConnectionFactory", 5672),
        ("Npgsql.NpgsqlConnectionStringBuilder", 5432),
        ("MySqlConnector.MySqlConnectionStringBuilder", 3306),
        ("MySql.Data.MySqlClient.MySqlConnectionStringBuilder", 3306),
        ("MongoDB.Driver.MongoClient", 27017),
        ("System.Net.Mail.SmtpClient", 25),
        ("Renci.SshNet.SshClient", 22),
        ("Renci.SshNet.SftpClient", 22),
        ("Renci.SshNet.ScpClient", 22),
    ];

    /// <summary>The port of the product that a member of a library connects to; 0 if it is none of them.</summary>
    public static int PortOf(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.Length > 0)
            return 0;
        var method = member is IParameterSymbol { ContainingSymbol: IMethodSymbol owner } ? owner.Name : "";
        var space = member.ContainingNamespace?.ToDisplayString() ?? "";
        // The extensions of an adapter for several products are in one namespace: RabbitMqHostConfigurationExtensions.Host.
        var type = member.ContainingType?.Name ?? "";
        return Array.Find(Libraries, library =>
            Holds(space, library.Name) || Holds(type, library.Name) || Holds(method, library.Name)).Port;
    }

    /// <summary>Whether a member is one of the MQTT client's, which has a second port for TLS.</summary>
    public static bool IsOfMqtt(ISymbol member) => Holds(member.ContainingNamespace?.ToDisplayString() ?? "", "MQTTnet");

    /// <summary>The port of a client that <see cref="NamesAddress"/> knows all properties of; 0 if it is none.</summary>
    public static int PortOfClient(ITypeSymbol type)
    {
        if (!Array.Exists(Clients, client => client.Type.EndsWith(type.Name, StringComparison.Ordinal)))
            return 0;
        var name = type.ToDisplayString();
        return Array.Find(Clients, client => client.Type == name).Port;
    }

    /// <summary>Whether a property or parameter of a client gives it the port, alone or with the host.</summary>
    public static bool NamesAddress(string name) =>
        name.IndexOf("port", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("uri", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("url", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("endpoint", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("connectionString", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("connectionInfo", StringComparison.OrdinalIgnoreCase) >= 0
        || name is "settings" or "PickupDirectoryLocation";

    private static bool Holds(string name, string part) => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
