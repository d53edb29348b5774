using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT005.</summary>
public class DynamicPortTests
{
    [Theory]
    [InlineData("new TcpListener(IPAddress.Any, [|50123|]);")]
    [InlineData("TcpListener.Create([|49152|]);")]
    [InlineData("new UdpClient([|65535|]);")]
    [InlineData("socket.Bind(new IPEndPoint(address, [|50123|]));")]
    [InlineData("var local = new IPEndPoint(address, [|50123|]); socket.Bind(local);")]
    [InlineData("new IPEndPoint(IPAddress.Any, [|50123|]);")]
    [InlineData("kestrel.ListenAnyIP([|50123|]); kestrel.Listen(address, [|50123|]);")]
    [InlineData("host.UseUrls(\"http://localhost:[|50123|]\");")]
    [InlineData("var url = \"http://*:[|50123|]\";")]
    [InlineData("listener.Prefixes.Add(\"http://localhost:[|50123|]/\");")]
    public Task Listening_on_a_fixed_dynamic_port_Reports(string statement) => PortVerifier.VerifyAsync(InMethod(statement), only: "PORT005");

    [Theory]
    [InlineData("new TcpClient(\"host\", 50123); socket.Connect(address, 50123); new IPEndPoint(address, 50123);")]
    [InlineData("new TcpListener(IPAddress.Any, 0); new TcpListener(IPAddress.Any, 49151); new UdpClient(\"host\", 50123);")]
    [InlineData("socket.Connect(new IPEndPoint(address, 50123)); var url = \"http://host:50123\";")]
    public Task Connecting_or_any_other_port_StaysSilent(string statement) => PortVerifier.VerifyAsync(InMethod(statement), only: "PORT005");

    [Theory]
    [InlineData("new Connection(new DnsEndPoint(\"localhost\", 50123), remote);")]
    [InlineData("new Connection(localEndPoint: new IPEndPoint(address, 50123), remoteEndPoint: remote);")]
    [InlineData("new Connected { LocalEndPoint = new IPEndPoint(address, 50123), RemoteEndPoint = remote };")]
    [InlineData("connection.LocalPort = 50123; var ours = socket.LocalEndPoint.Equals(new IPEndPoint(address, 50123));")]
    [InlineData("const int MinPort = 49152; const int listenPortMax = 65535; int firstListenPort = 50000;")]
    public Task One_end_of_a_connection_or_a_limit_StaysSilent(string statement) =>
        PortVerifier.VerifyAsync(InMethod(statement), only: "PORT005");

    [Theory]
    [InlineData("new Forward { LocalPort = [|50123|], RemotePort = 80 };")]
    [InlineData("Listen(localEndPoint: new IPEndPoint(address, [|50123|])); void Listen(EndPoint localEndPoint) { }")]
    [InlineData("Receive(localPort: [|50123|], remotePort: 80); void Receive(int localPort, int remotePort) { }")]
    public Task A_local_port_that_is_bound_Reports(string statement) => PortVerifier.VerifyAsync(InMethod(statement), only: "PORT005");

    [Fact]
    public Task One_end_of_a_connection_in_VisualBasic_StaysSilent() => PortVerifier.VerifyVisualBasicAsync("""
        Imports System.Net
        Imports System.Net.Sockets

        Class Connection
            Sub New(localEndPoint As EndPoint, remoteEndPoint As EndPoint)
            End Sub
        End Class
        Class C
            Sub M(remote As EndPoint, address As IPAddress)
                Dim a = New Connection(New IPEndPoint(address, 50123), remote)
                Dim listener = New TcpListener(address, [|50123|])
            End Sub
        End Class
        """, only: "PORT005");

    [Theory]
    [InlineData("private readonly int _port = [|50123|]; void Start() => new TcpListener(IPAddress.Any, _port).Start();")]
    [InlineData("int AdminPort { get; set; } = [|50123|]; void Start(IWebHostBuilder host) => host.UseUrls($\"http://localhost:{AdminPort}\");")]
    [InlineData("int port = [|50123|]; IPEndPoint End() => new(IPAddress.Loopback, port); void Start(Socket s) => s.Bind(new IPEndPoint(IPAddress.Loopback, port));")]
    public Task ListenerThroughAMember_Reports(string members) => PortVerifier.VerifyAsync(InType(members), only: "PORT005");

    [Theory]
    [InlineData("private readonly int _port = 50123; TcpClient Open() => new(\"host\", _port);")]
    [InlineData("private readonly int _port = 50123; public int Port => _port;")]
    public Task ClientThroughAMember_StaysSilent(string members) => PortVerifier.VerifyAsync(InType(members), only: "PORT005");

    /// <summary>The same keys mean the same in code and in a settings file.</summary>
    [Theory]
    [InlineData("""host.UseSetting("http_ports", "[|50008|]");""")]
    [InlineData("""host.UseSetting("urls", "http://localhost:[|50009|]");""")]
    [InlineData("""settings["ASPNETCORE_HTTP_PORTS"] = "[|50010|]";""")]
    [InlineData("""settings["Kestrel:Endpoints:Http:Url"] = "http://localhost:[|50011|]";""")]
    [InlineData("""settings["Kestrel:Endpoints:Admin:Url"] = "http://127.0.0.1:[|50012|]";""")]
    [InlineData("""settings["Services:Catalog:Url"] = "http://catalog.example:50013"; settings["Catalog:Port"] = "50014";""")]
    public Task KeyOfTheHost_Reports(string statement) => PortVerifier.VerifyAsync(
        InType($$"""void M(IWebHostBuilder host, System.Collections.Generic.IDictionary<string, string> settings) { {{statement}} }"""),
        only: "PORT005");

    private static string InType(string members) => $$"""
        using System.Net;
        using System.Net.Sockets;
        using Microsoft.AspNetCore.Hosting;

        class C
        {
            {{members}}
        }
        """;

    [Fact]
    public Task The_range_of_another_system_Reports() => PortVerifier.VerifyAsync(
        InMethod("new TcpListener(IPAddress.Any, [|40000|]); new TcpListener(IPAddress.Any, 61000);"), only: "PORT005",
        options: "port_constants.dynamic_range = 32768-60999");

    private static string InMethod(string statement) => $$"""
        using System.Net;
        using System.Net.Sockets;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Server.Kestrel.Core;

        class Connection { public Connection(EndPoint localEndPoint, EndPoint remoteEndPoint) { } }
        class Connected { public EndPoint LocalEndPoint { get; set; } public EndPoint RemoteEndPoint { get; set; } }
        class Forward { public int LocalPort { get; set; } public int RemotePort { get; set; } }

        class C
        {
            void M(ConnectionInfo connection, EndPoint remote, Socket socket, IPAddress address, KestrelServerOptions kestrel, IWebHostBuilder host, HttpListener listener)
            {
                {{statement}}
            }
        }
        """;
}
