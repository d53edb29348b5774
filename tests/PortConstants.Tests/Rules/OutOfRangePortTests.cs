using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT003.</summary>
public class OutOfRangePortTests
{
    [Theory]
    [InlineData("void M() { new System.Net.IPEndPoint(System.Net.IPAddress.Any, [|65536|]); }")]
    [InlineData("void M() { new System.Net.IPEndPoint(System.Net.IPAddress.Any, [|-1|]); }")]
    [InlineData("void M() { new System.Net.IPEndPoint(System.Net.IPAddress.Any, [|System.Net.IPEndPoint.MaxPort + 1|]); }")]
    [InlineData("void M() { new System.Net.Sockets.TcpClient(\"host\", [|100000|]); }")]
    [InlineData("void M() { var number = [|100000|]; new System.Net.Sockets.TcpClient(\"host\", number); }")]
    [InlineData("void M() { Own([|70000|]); } void Own(int port) { }")]
    [InlineData("int httpPort = [|80443|];")]
    [InlineData("string url = \"http://host:[|70000|]/\";")]
    [InlineData("void M() { new System.Net.IPEndPoint(System.Net.IPAddress.Any, [|10000000|]); } int port = [|1000000|]; int tcpPort = [|9_999_999|];")]
    public Task A_number_that_is_no_port_Reports(string members) => PortVerifier.VerifyAsync(InClass(members), only: "PORT003");

    [Theory]
    [InlineData("void M() { new System.Net.IPEndPoint(System.Net.IPAddress.Any, 0); new System.Net.IPEndPoint(System.Net.IPAddress.Any, 65535); }")]
    [InlineData("void M() { new System.UriBuilder(\"http\", \"host\", -1); new System.UriBuilder { Port = -1 }; }")]
    [InlineData("int port = -1; const int NoPort = -1; int Port { get; set; } = -1; void M(int port = -1) { }")]
    [InlineData("void M() { Own(-1); } void Own(int port) { }")]
    [InlineData("const int MaxPort = 65536; const int PortNumberLimit = 65536; int port = int.MaxValue;")]
    [InlineData("const uint PORT = 1347375700; const int PORT_TAG = 0x54524F50; static readonly int TcpPort = 10_000_000; long port = 4294967296;")]
    [InlineData("int FindPort(bool b) => b ? 80 : -1;")]
    [InlineData("void M() { Throws(() => new System.Net.IPEndPoint(System.Net.IPAddress.Any, 65536)); } void Throws(System.Func<object> f) { }")]
    [InlineData("string text = \"at 12:100000, id:70000\"; string url = \"http://host:12345678/\";")]
    public Task A_port_or_a_sign_of_none_StaysSilent(string members) => PortVerifier.VerifyAsync(InClass(members), only: "PORT003");

    private static string InClass(string members) => $$"""
        class C
        {
            {{members}}
        }
        """;
}
