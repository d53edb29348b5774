using PortConstants.Knowledge;

namespace PortConstants.Tests.Knowledge;

/// <summary>Whether a port contradicts what is spoken on it.</summary>
public class ContradictionTests
{
    [Theory]
    [InlineData("RabbitMq", Encryption.Unknown, 15672, "Amqp")]
    [InlineData("RabbitMq", Encryption.Implicit, 15672, "Amqps")]
    [InlineData("PostgreSql", Encryption.Unknown, 3306, "PostgreSql")]
    [InlineData("Http", Encryption.Implicit, 80, "Https")]
    [InlineData("Http", Encryption.None, 443, "Http")]
    [InlineData("Smtp", Encryption.Unknown, 993, "Submission")]
    [InlineData("Smtp", Encryption.Implicit, 993, "Submissions")]
    [InlineData("Mail", Encryption.Unknown, 5432, null)]
    [InlineData("Kafka", Encryption.Unknown, 8081, "Kafka")]
    public void OtherService_GivesThePortOfWhatIsSpoken(string product, Encryption encryption, int port, string? instead)
    {
        var found = Contradictions.Find(port, new Spoken(Products.Find(product), encryption));

        Assert.Equal(instead, found?.Instead.Name);
        Assert.True(found is null or { Kind: ContradictionKind.OtherService });
    }

    [Theory]
    [InlineData("Smtp", Encryption.Upgrade, 465, "Submission")]
    [InlineData("Smtp", Encryption.None, 465, "Submission")]
    [InlineData("Smtp", Encryption.Implicit, 587, "Submissions")]
    [InlineData("Smtp", Encryption.Implicit, 25, "Submissions")]
    [InlineData("Smtp", Encryption.Implicit, 2525, null)]
    [InlineData("Smtp", Encryption.Some, 587, null)]
    [InlineData("Mail", Encryption.Upgrade, 993, "Imap")]
    [InlineData("Ldap", Encryption.None, 3269, "GlobalCatalog")]
    [InlineData("Ldap", Encryption.Implicit, 3268, "GlobalCatalogTls")]
    [InlineData("Mqtt", Encryption.Some, 1883, "Mqtts")]
    [InlineData("Redis", Encryption.Implicit, 6379, null)]
    [InlineData("Redis", Encryption.None, 6380, null)]
    [InlineData("Oracle", Encryption.Implicit, 1521, null)]
    [InlineData(null, Encryption.Upgrade, 465, "Submission")]
    [InlineData(null, Encryption.Some, 5672, "Amqps")]
    [InlineData(null, Encryption.Some, 80, null)]
    [InlineData(null, Encryption.Some, 5984, null)]
    [InlineData(null, Encryption.Chosen, 465, null)]
    public void Twin_BeginsAsTheConnectionDoes(string? product, Encryption encryption, int port, string? instead)
    {
        var found = Contradictions.Find(port, new Spoken(product is null ? null : Products.Find(product), encryption));

        Assert.Equal(instead, found?.Instead.Name);
        Assert.True(found is not { Kind: ContradictionKind.OtherService });
    }

    /// <summary>What is certain of a product by its scheme alone is not certain of the ports between its nodes.</summary>
    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "Nats")]
    public void ClusterPort_IsWrongForAClientAlone(bool isOfClient, string? instead)
    {
        var spoken = new Spoken(Products.Find("Nats"), Encryption.None) { IsOfClient = isOfClient };

        Assert.Equal(instead, Contradictions.Find(6222, spoken)?.Instead.Name);
    }

    [Theory]
    [InlineData("Otlp", 4318, true, "Otlp")]
    [InlineData("OtlpHttp", 4317, true, "OtlpHttp")]
    [InlineData("Otlp", 4318, false, null)]
    [InlineData("Otlp", 5672, true, null)]
    public void Option_TellsRelativesApart(string product, int port, bool isExact, string? instead)
    {
        var spoken = new Spoken(Products.Find(product), Encryption.None) { IsExact = isExact };

        Assert.Equal(instead, Contradictions.Find(port, spoken)?.Instead.Name);
    }

    [Theory]
    [InlineData(Encryption.Unknown, Encryption.Upgrade, Encryption.Upgrade)]
    [InlineData(Encryption.None, Encryption.Upgrade, Encryption.Upgrade)]
    [InlineData(Encryption.Upgrade, Encryption.Unclear, Encryption.Upgrade)]
    [InlineData(Encryption.Implicit, Encryption.Some, Encryption.Implicit)]
    [InlineData(Encryption.None, Encryption.Implicit, Encryption.Chosen)]
    [InlineData(Encryption.None, Encryption.Unclear, Encryption.Chosen)]
    [InlineData(Encryption.Upgrade, Encryption.Some, Encryption.Chosen)]
    [InlineData(Encryption.Upgrade, Encryption.Chosen, Encryption.Chosen)]
    public void Options_SayTogether(Encryption one, Encryption other, Encryption together)
    {
        Assert.Equal(together, Encryptions.Join(one, other));
        Assert.Equal(together, Encryptions.Join(other, one));
    }
}
