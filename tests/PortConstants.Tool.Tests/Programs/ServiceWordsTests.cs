using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Tests.Programs;

public sealed class ServiceWordsTests
{
    [Theory]
    [InlineData("Amqp", "RabbitMQ")]
    [InlineData("Amqps", "AMQPS")]
    [InlineData("RabbitMqManagement", "RabbitMQ management")]
    [InlineData("RabbitMqPrometheus", "RabbitMQ prometheus")]
    [InlineData("Epmd", "RabbitMQ cluster")]
    [InlineData("PostgreSql", "PostgreSQL")]
    [InlineData("Redis", "Redis")]
    [InlineData("RedisTls", "Redis over TLS")]
    [InlineData("Http", "HTTP")]
    [InlineData("Https", "HTTPS")]
    [InlineData("HttpAlt", "HTTP alt")]
    [InlineData("Submission", "mail submission")]
    [InlineData("NatsMonitoring", "NATS monitoring")]
    [InlineData("OurOrders", "Our orders")]
    [InlineData("", "")]
    public void Constant_HasATitleForPeople(string name, string title) => Assert.Equal(title, ServiceWords.TitleOf(name));

    [Fact]
    public void Purpose_IsTheFirstSentenceOfTheTable()
    {
        Assert.Equal("Directory access, also of Active Directory", ServiceWords.PurposeOf("Ldap"));
        Assert.StartsWith("File transfer in clear text", ServiceWords.PurposeOf("FtpData"));
        Assert.Equal("", ServiceWords.PurposeOf("OurOrders"));
    }
}
