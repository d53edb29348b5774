using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Fixes;

/// <summary>PORT012: TLS, or the port that begins as the connection does.</summary>
public class TwinPortFixerTests
{
    private const string Rule = "PORT012";

    [Fact]
    public Task ClearTextScheme_IsEncryptedFirst() => PortFixVerifier.VerifyAsync(
        Rule,
        """class C { string Broker = "amqp://mq.example:[|5671|]/"; string Users(string host) => $"ldap://{host}:[|636|]"; }""",
        """class C { string Broker = "amqps://mq.example:5671/"; string Users(string host) => $"ldaps://{host}:636"; }""");

    [Fact]
    public Task ClearTextScheme_OffersItsPortToo() => PortFixVerifier.VerifyAsync(
        Rule,
        """class C { string Broker = "amqp://mq.example:[|5671|]/"; }""",
        """class C { string Broker = "amqp://mq.example:5672/"; }""",
        title: "Use port 5672",
        index: 1);

    [Fact]
    public Task EncryptedScheme_GetsThePortOfTls() => PortFixVerifier.VerifyAsync(
        Rule,
        """class C { string Broker = "amqps://mq.example:[|5672|]/"; string Users(string host) => $"ldaps://{host}:[|389|]"; }""",
        """class C { string Broker = "amqps://mq.example:5671/"; string Users(string host) => $"ldaps://{host}:636"; }""");

    [Fact]
    public Task Number_BecomesTheTwin() => PortFixVerifier.VerifyAsync(
        Rule,
        """class C { object Mail() => new System.Net.Mail.SmtpClient("mail.example", [|465|]) { EnableSsl = true }; }""",
        """class C { object Mail() => new System.Net.Mail.SmtpClient("mail.example", 587) { EnableSsl = true }; }""",
        title: "Use port 587");
}
