using PortConstants.Knowledge;

namespace PortConstants.Tests.Knowledge;

/// <summary>A product is found by whatever shows that it is spoken.</summary>
public class ProductsTests
{
    [Theory]
    [InlineData("amqp", "RabbitMq")]
    [InlineData("AMQPS", "RabbitMq")]
    [InlineData("postgresql", "PostgreSql")]
    [InlineData("wss", "Http")]
    [InlineData("sftp", "Sftp")]
    [InlineData("shop", null)]
    public void Scheme_ShowsTheProduct(string scheme, string? product) => Assert.Equal(product, Products.OfScheme(scheme)?.Name);

    [Theory]
    [InlineData("RabbitMQ.Client", "RabbitMq")]
    [InlineData("RabbitMQ.Client.Events", "RabbitMq")]
    [InlineData("MailKit.Net.Smtp", "Smtp")]
    [InlineData("MailKit.Security", "Mail")]
    [InlineData("Nestor", null)]
    [InlineData("Shop.Npgsql", null)]
    [InlineData("", null)]
    public void Namespace_ShowsTheProduct(string space, string? product) => Assert.Equal(product, Products.OfLibrary(space)?.Name);

    [Theory]
    [InlineData("OpenTelemetry.Exporter.OtlpExporterOptions", "Otlp")]
    [InlineData("OpenTelemetry.Exporter.ZipkinExporterOptions", null)]
    [InlineData("Renci.SshNet.SftpClient", "Sftp")]
    [InlineData("Renci.SshNet.ScpClient", "Ssh")]
    [InlineData("Npgsql.NpgsqlConnection", "PostgreSql")]
    public void Type_ShowsTheProduct(string type, string? product) => Assert.Equal(product, Products.OfType(type)?.Name);

    [Theory]
    [InlineData("rabbitmq", "RabbitMq")]
    [InlineData("rabbitmq:4-management", "RabbitMq")]
    [InlineData("registry.example:5000/team/postgres:17", "PostgreSql")]
    [InlineData("mcr.example/mssql/server:2025-latest", "SqlServer")]
    [InlineData("confluentinc/cp-kafka:8.0.0@sha256:0123", "Kafka")]
    [InlineData("shop/server:1", null)]
    [InlineData("", null)]
    public void Image_ShowsTheProduct(string image, string? product) => Assert.Equal(product, Products.OfImage(image)?.Name);

    [Fact]
    public void Ports_AreKnownByTheirRoles()
    {
        var broker = Products.OfWord("RabbitMQ")!;

        Assert.Equal(5672, broker.DefaultPort);
        Assert.Contains(new KnownPort("Amqps", 5671), broker.EncryptedPorts);
        Assert.Contains(new KnownPort("RabbitMqManagement", 15672), broker.ManagementPorts);
        Assert.Contains(new KnownPort("RabbitMqCluster", 25672), broker.ClusterPorts);
        Assert.Equal(TlsStart.Implicit, broker.Tls);
        Assert.Equal(ServedBy.ClientsAlone, broker.Served);
    }
}
