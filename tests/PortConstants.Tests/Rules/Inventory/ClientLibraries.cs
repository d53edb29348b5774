using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules.Inventory;

/// <summary>The members of client packages that the tests call, in an assembly of their own as the packages are.</summary>
public static class ClientLibraries
{
    private static readonly Lazy<MetadataReference> Compiled = new(Compile);

    /// <summary>The assembly.</summary>
    public static MetadataReference Reference => Compiled.Value;

    private static MetadataReference Compile()
    {
        const string source = """
            using System;
            namespace Npgsql
            {
                public class NpgsqlConnection { public NpgsqlConnection(string connectionString) { } }
                public class NpgsqlConnectionStringBuilder { public string Host { get; set; } public int Port { get; set; } }
            }
            namespace Microsoft.EntityFrameworkCore
            {
                public static class Options { public static void UseNpgsql(this object options, string connectionString) { } }
            }
            namespace Microsoft.Data.SqlClient
            {
                public class SqlConnection { public SqlConnection(string connectionString) { } }
                public class SqlConnectionStringBuilder { public string DataSource { get; set; } }
            }
            namespace MongoDB.Driver { public class MongoServerAddress { public MongoServerAddress(string host, int port = 27017) { } } }
            namespace MQTTnet
            {
                public class MqttClientOptionsBuilder
                {
                    public MqttClientOptionsBuilder WithTcpServer(string host, int? port = null) => this;
                    public MqttClientOptionsBuilder WithTlsOptions(object options) => this;
                }
            }
            namespace MassTransit
            {
                public static class RabbitMqHostConfigurationExtensions
                {
                    public static object Host(this object configurator, string host, string virtualHost, object connectionName = null) => null;
                    public static object Host(this object configurator, string host, ushort port, string virtualHost) => null;
                }
            }
            namespace Renci.SshNet
            {
                public class ConnectionInfo { public ConnectionInfo(string host, int port, string username, params object[] methods) { } }
                public class SftpClient
                {
                    public SftpClient(string host, string username, string password) { }
                    public SftpClient(string host, int port, string username, string password) { }
                    public SftpClient(object connectionInfo) { }
                }
            }
            namespace Aspire.Hosting
            {
                public static class ResourceBuilderExtensions
                {
                    public static T WithHttpEndpoint<T>(this T builder, int? port = null, int? targetPort = null, string name = null) => builder;
                    public static T WithVolume<T>(this T builder, string name, string target) => builder;
                    public static T WithEnvironment<T>(this T builder, string name, string value) => builder;
                    public static T WithEndpoint<T>(this T builder, int? port = null, int? targetPort = null, string scheme = null) => builder;
                }
                public static class RedisBuilderExtensions
                {
                    public static object AddRedis(this object builder, string name, int? port = null) => builder;
                    public static object WithHostPort(this object builder, int? port) => builder;
                }
            }
            namespace Consul { public class AgentServiceRegistration { public string Address { get; set; } public int Port { get; set; } } }
            namespace RabbitMQ.Client
            {
                public class ConnectionFactory { public string HostName { get; set; } public int Port { get; set; } public Uri Uri { get; set; } }
            }
            namespace StackExchange.Redis
            {
                public class ConnectionMultiplexer { public static object Connect(string configuration) => null; }
            }
            namespace Confluent.Kafka { public class ProducerConfig { public string BootstrapServers { get; set; } } }
            """;
        var image = new MemoryStream();
        var result = CSharpCompilation.Create(
            "ClientLibraries",
            [CSharpSyntaxTree.ParseText(source)],
            ReferenceSet.For(ReferenceSet.Net10),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(result.Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
