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
            namespace Microsoft.Data.SqlClient { public class SqlConnection { public SqlConnection(string connectionString) { } } }
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
