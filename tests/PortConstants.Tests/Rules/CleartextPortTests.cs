using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT004.</summary>
public class CleartextPortTests
{
    [Theory]
    [InlineData("void M() { new TcpClient(\"host\", [|21|]); }")]
    [InlineData("void M() { new TcpClient(\"host\", [|389|]); }")]
    [InlineData("void M() { new TcpClient(\"host\", [|PortConstants.Ports.Telnet|]); }")]
    [InlineData("string url = \"http://host:[|80|]/\";")]
    [InlineData("string url = \"amqp://host:[|5672|]\";")]
    [InlineData("void M() { var client = new SmtpClient(\"host\", [|587|]); client.EnableSsl = false; }")]
    [InlineData("void M() { new TcpClient(\"host\", [|21|]); new TcpClient(\"host\", 990); var other = new SmtpClient(\"host\", 25) { EnableSsl = true }; }")]
    [InlineData("void M(bool old) { if (old) new TcpClient(\"host\", [|389|]); }")]
    [InlineData("int port = [|143|];")]
    public Task Clear_text_with_a_counterpart_Reports(string members) => PortVerifier.VerifyAsync(InClass(members), only: "PORT004");

    [Theory]
    [InlineData("void M() { new TcpClient(\"localhost\", 21); new IPEndPoint(IPAddress.Loopback, 389); }")]
    [InlineData("string a = \"http://localhost:80\", b = \"http://127.0.0.1:80/\", c = \"http://[::1]:80\";")]
    [InlineData("void M() { var client = new SmtpClient(\"host\", 587) { EnableSsl = true }; }")]
    [InlineData("void M() { var client = new SmtpClient(\"host\", 587); client.EnableSsl = true; }")]
    [InlineData("void M() { var client = new TcpClient(\"host\", 143); new System.Net.Security.SslStream(client.GetStream()).AuthenticateAsClient(\"host\"); }")]
    [InlineData("void M(bool ssl) { int port = 143; if (ssl) port = 993; if (ssl) new TcpClient(\"host\", 143); }")]
    [InlineData("int Port { get; set; } void M(string scheme) { if (scheme == \"amqps\") Port = 5671; else Port = 5672; }")]
    [InlineData("int M(bool ssl) { var port = ssl ? 993 : 143; return port; }")]
    [InlineData("void M() { new TcpListener(IPAddress.Any, 80); } string url = \"http://*:80\";")]
    [InlineData("string url = \"https://host:80/\"; const int LdapPort = 389; int DefaultPort => 389;")]
    [InlineData("void M() { new TcpClient(\"host\", 443); new TcpClient(\"host\", 22); new TcpClient(\"host\", 514); }")]
    public Task Encryption_loopback_or_no_counterpart_StaysSilent(string members) => PortVerifier.VerifyAsync(InClass(members), only: "PORT004");

    private static string InClass(string members) => $$"""
        using System.Net;
        using System.Net.Mail;
        using System.Net.Sockets;

        class C
        {
            {{members}}
        }
        """;
}
