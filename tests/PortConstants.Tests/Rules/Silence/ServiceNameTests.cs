using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules.Silence;

/// <summary>PORT002 and PORT004 name a service only where nothing contradicts it.</summary>
public class ServiceNameTests
{
    [Theory]
    [InlineData("void M() { new GameServer().Start(9050); } class GameServer { public void Start(int port) { } }")]
    [InlineData("IPEndPoint _recipient = new(IPAddress.Loopback, 10000); IPEndPoint _sender = new(IPAddress.Loopback, 20000);")]
    [InlineData("string M(string user) => $\"ssh://{user}@127.0.0.1:3000\";")]
    [InlineData("void M() { int port = 2222; new TcpListener(IPAddress.Any, port).Start(); }")]
    [InlineData("static readonly EndPoint Node = new IPEndPoint(IPAddress.Loopback, 7000); EndPoint other = new DnsEndPoint(\"redis-home\", 8000);")]
    [InlineData("int SsdbPort { get; set; } = 8888; int SftpPort { get; set; } = 5551; ushort udpPort = 300;")]
    [InlineData("int port = 3000; int Port { get; set; } = 5000; int serverPort = 9000; int port2 = 7; int port3 = 42;")]
    [InlineData("int FtpPort { get; set; } = 5432; void M() { ConnectRedis(3306); } void ConnectRedis(int redisPort) { }")]
    [InlineData("string M(string host) => $\"http://{host}:5672/api\"; string N(string host) => $\"redis://{host}:5432\";")]
    [InlineData("class MailSettings { public int Port { get; set; } = 563; } class EmailAccount { int _port = 443; }")]
    [InlineData("class HttpEndPoint { public HttpEndPoint(string host, int port) { } } object M() => new HttpEndPoint(\"host\", 22);")]
    [InlineData("class PortRange { public PortRange(int minPort, int maxPort) { } } object range = new PortRange(22, 80); int lastPort = 443;")]
    [InlineData("class PortRange { public PortRange(int port) { } public int Port { get; set; } } object range = new PortRange(22) { Port = 443 };")]
    [InlineData("[Xunit.Fact] void Test() { Node(new IPEndPoint(IPAddress.Loopback, 25)); Node(new DnsEndPoint(\"node\", 443)); } void Node(EndPoint point) { }")]
    [InlineData("[Xunit.Fact] void Test() { var point = new IPEndPoint(IPAddress.Parse(\"192.0.2.1\"), 22); Xunit.Assert.NotNull(point); }")]
    public Task A_number_that_is_chosen_freely_StaysSilent(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("int grafanaPort = [|3000|]; int TorPort { get; set; } = [|9050|]; class Minio { int Port = [|9000|]; }")]
    [InlineData("string M(string host) => $\"http://{host}:[|8080|]/\";")]
    [InlineData("EndPoint grafana = new DnsEndPoint(\"grafana.example\", [|3000|]);")]
    [InlineData("void OpenMinio() { new TcpClient(\"host\", [|9000|]); }")]
    [InlineData("int port = [|443|]; int databasePort = [|5432|]; EndPoint redis = new DnsEndPoint(\"cache\", [|6379|]); int ordersPort = [|1433|];")]
    [InlineData("int SftpPort = [|22|]; int syslogPort = [|514|]; int ldapPort = [|389|];")]
    [InlineData("string M(string host) => $\"http://{host}:[|9200|]/_search\"; string N(string host) => $\"amqp://{host}:[|5672|]\"; string O(string host) => $\"sftp://{host}:[|22|]\";")]
    [InlineData("class MailSettings { public int Port { get; set; } = [|587|]; } class EmailAccount { int _port = [|993|]; }")]
    [InlineData("class WebSocketScheme { public WebSocketScheme(int port) { } } object M() => new WebSocketScheme([|443|]);")]
    [InlineData("class HttpService { void M() { int sshPort = [|22|]; } }")]
    [InlineData("[Xunit.Fact] void Test() { new TcpListener(new IPEndPoint(IPAddress.Any, [|443|])); new Socket(SocketType.Stream, ProtocolType.Tcp).Connect(new IPEndPoint(0, [|22|])); }")]
    [InlineData("[Xunit.Fact] void Smtp_node() { Node(new IPEndPoint(IPAddress.Loopback, [|25|])); } void Node(EndPoint point) { }")]
    [InlineData("} namespace Company.Cassandra.Tests { class NodeTests { [Xunit.Fact] void Test() { Node(new IPEndPoint(1, [|9042|])); } void Node(EndPoint point) { } }")]
    [InlineData("[Xunit.Fact] void Test() { var cassandra = new IPEndPoint(IPAddress.Loopback, [|9042|]); }")]
    public Task A_number_that_the_code_names_Reports(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("int {|#0:syslogPort|} = 514;", "Syslog")]
    [InlineData("int {|#0:sftpPort|} = 22;", "Sftp")]
    [InlineData("int {|#0:port|} = 22;", "Ssh")]
    public async Task The_name_that_fits_IsSuggested(string member, string name)
    {
        var source = "class C { " + member.Replace("{|#0:", "").Replace("|}", "").Replace("= ", "= {|#0:").Replace(";", "|};") + " }";
        await PortVerifier.VerifyAsync(source, "PORT002", expected:
        [
            new Microsoft.CodeAnalysis.Testing.DiagnosticResult("PORT002", Microsoft.CodeAnalysis.DiagnosticSeverity.Info).WithLocation(0)
                .WithArguments(member.Contains("514") ? "514" : "22", $"'C.{member.Split(['|', ':'])[2]}'", "Ports." + name),
        ]);
    }

    [Fact]
    public Task The_port_of_Selenium_IsNamedForIt() => PortVerifier.VerifyAsync("""
        class Browser
        {
            string Hub = "http://localhost:{|#0:4444|}/wd/hub";
        }
        """, "PORT001", expected:
        [
            new Microsoft.CodeAnalysis.Testing.DiagnosticResult("PORT001", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithLocation(0).WithArguments(
                "4444 (SeleniumGrid)", "the URL 'http://localhost'",
                "the command shell of the Blaster worm (W32.Blaster) listened here, and Metasploit payloads do by default", 4444),
        ]);

    private static Task VerifyAsync(string members) => PortVerifier.VerifyAsync($$"""
        using System.Net;
        using System.Net.Sockets;

        class C
        {
            {{members}}
        }
        """, "PORT002", sources: TestFrameworks.Sources);
}
