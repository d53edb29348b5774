using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT007.</summary>
public class MistypedPortTests
{
    [Theory]
    [InlineData("string url = \"https://host:[|433|]/\";")]
    [InlineData("string url = \"https://host:[|442|]/\";")]
    [InlineData("string url = \"https://host:[|8433|]/\";")]
    [InlineData("const int HttpsPort = [|433|];")]
    [InlineData("void ListenHttps(int port) { } void M() => ListenHttps([|433|]);")]
    [InlineData("int postgresPort = [|5423|];")]
    [InlineData("int RdpPort { get; set; } = [|3398|];")]
    [InlineData("int sqlServerPort = [|1443|];")]
    [InlineData("class Mssql { int port = [|1443|]; }")]
    [InlineData("class Dhcp { int serverPort = [|68|]; int clientPort = [|67|]; }")]
    public Task A_slip_where_the_known_port_fits_Reports(string members) => PortVerifier.VerifyAsync(InClass(members), only: "PORT007");

    [Theory]
    [InlineData("void M() { new System.Net.Sockets.TcpClient(\"host\", 433); }")]
    [InlineData("int port = 1443; string url = \"nntp://host:433\"; string socket = \"wss://host:8433/kurento\";")]
    [InlineData("class DhcpClient { int clientPort = 68; const int ServerPort = 67; }")]
    [InlineData("class DhcpServer { int serverPort = 67; const int ClientPort = 68; }")]
    [InlineData("string url = \"https://host:443/ https://host:8443\"; int httpsPort = 8443;")]
    public Task The_same_number_elsewhere_StaysSilent(string members) => PortVerifier.VerifyAsync(InClass(members), only: "PORT007");

    private static string InClass(string members) => $$"""
        class C
        {
            {{members}}
        }
        """;
}
