using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules.Silence;

/// <summary>What was wrong in code that nobody had tuned to.</summary>
public class FreshCodeTests
{
    [Theory]
    // No device and no common library speaks the encrypted form.
    [InlineData("""int port = 502; void M() { using var c = new TcpClient("10.16.12.50", 502); }""")]
    [InlineData("""string StunServer = "stun.example"; int StunServerPort = 3478;""")]
    [InlineData("""class Dnp3Options { public int Port { get; set; } = 20000; }""")]
    // This machine, in other spellings.
    [InlineData("""object M() => new IPEndPoint(new IPAddress(new byte[] { 127, 0, 0, 1 }), 143);""")]
    [InlineData("""object M() => new IPEndPoint(new IPAddress([127, 0, 0, 1]), 143);""")]
    [InlineData("""object M() => new IPEndPoint(new IPAddress(0x0100007F), 143); object N() => new IPEndPoint(IPAddress.IPv6Loopback, 143);""")]
    [InlineData("""object M() => new IPEndPoint(IPAddress.Parse("127.0.0.1"), 143);""")]
    // The ports of a virtual service, and the plain one of a pair.
    [InlineData("""void Add(int virtualPort, int localPort) { } void M() => Add(80, 8123);""")]
    [InlineData("""class Options { public int TelnetPort { get; set; } = 23; public int SshPort { get; set; } = 22; }""")]
    [InlineData("""class ServerOptions { public int Port = 1883; } class ServerTlsOptions { public int Port = 8883; }""")]
    public Task CounterpartThatNobodyCanUse_StaysSilent(string members) => VerifyAsync(members, "PORT004");

    [Theory]
    [InlineData("""void M(string host) { var imap = new TcpClient(host, [|143|]); }""")]
    [InlineData("""object M() => new IPEndPoint(new IPAddress(new byte[] { 10, 0, 0, 1 }), [|143|]);""")]
    public Task CounterpartThatIsUsed_Reports(string members) => VerifyAsync(members, "PORT004");

    [Theory]
    [InlineData("PORT004")]
    [InlineData("PORT002")]
    public Task DatagramSocketThatAsksForItsAddress_StaysSilent(string rule) => VerifyAsync("""
        IPEndPoint M()
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            socket.Connect("8.8.8.8", 80);
            return (IPEndPoint)socket.LocalEndPoint;
        }
        """, rule);

    [Theory]
    [InlineData("""[Xunit.Fact] void M() { var c = new Config(); c["Server/Port"] = 123; Xunit.Assert.Equal(123, c["Server/Port"]); }""")]
    [InlineData("""[Xunit.Fact] void M() { var remoteEP = new IPEndPoint(IPAddress.Parse("203.0.113.5"), 5432); AddCandidate(remoteEP); }""")]
    public Task NumberInATestThatMeansNothing_StaysSilent(string members) => VerifyAsync(members + """
        class Config { public int this[string key] { get => 0; set { } } }
        void AddCandidate(IPEndPoint candidate) { }
        """, "PORT002");

    [Fact]
    public Task ListOfAnotherService_NamesThatServiceAlone() => VerifyAsync("""
        public static int[] WireGuardUdpPorts = [443, 88, {|PORT002:51820|}, 3389];
        public static int[] OpenVpnTcpPorts = [443, {|PORT002:1194|}, 5060, 80];
        """, "PORT002");

    [Theory]
    [InlineData("""[Xunit.Fact] void M() { const int managementPort = 4444; var s = new Arguments(managementPort).ToString(); }""")]
    [InlineData("""[Xunit.Fact] void M() { var managementPort = 4444; Xunit.Assert.NotNull(new Arguments(managementPort)); }""")]
    [InlineData("""[Xunit.Fact] void M() { var catcher = new Arguments("localhost", apiPort: 1026); }""")]
    [InlineData("""void M(SctpAssociation sctp) => sctp.Associate(11111, 4444);""")]
    public Task RiskyNumberThatReachesNoNetwork_StaysSilent(string members) => VerifyAsync(members + """
        class Arguments { public Arguments(int managementPort) { } public Arguments(string host, int apiPort) { } }
        class SctpAssociation { public void Associate(int sourcePort, int destinationPort) { } }
        """, "PORT001");

    [Theory]
    [InlineData("""[Xunit.Fact] void M() { var client = new TcpClient("backup.example", [|4444|]); }""")]
    [InlineData("""[Xunit.Fact] void M() { var listener = new TcpListener(IPAddress.Any, [|4444|]); }""")]
    public Task RiskyPortThatATestUses_Reports(string members) => VerifyAsync(members, "PORT001");

    private static Task VerifyAsync(string members, string rule) => PortVerifier.VerifyAsync($$"""
        using System;
        using System.Net;
        using System.Net.Sockets;

        class C
        {
            {{members}}
        }
        """, only: rule, sources: TestFrameworks.Sources);
}
