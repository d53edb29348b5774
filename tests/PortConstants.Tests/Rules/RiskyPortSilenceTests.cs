using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>Where numbers look like risky ports and are none.</summary>
public class RiskyPortSilenceTests
{
    [Theory]
    [InlineData("enum Icmp { EchoPort = 135, Other = 445 }")]
    [InlineData("enum Ports { Rpc = 135 } static class BlockedPorts { const int Rpc = 135; static readonly string Names = \"445\"; }")]
    [InlineData("int timeout = 4444; int transport = 135; int report = 445; int viewport = 445; int export = 135, import = 445;")]
    [InlineData("int completionPortThreads = 135; int portLength = 445; int NumberOfPorts = 135; int maxPortThreads = 445; int ports = 135;")]
    [InlineData("int comPort = 135; int serialPort = 445; int usbPort = 445; int parallelPort = 135; int ioPort = 445; int SERIAL_PORT = 135;")]
    [InlineData("Dictionary<int, int> priorityByPort = new() { { 445, 135 } }; int CountOfPort = 445;")]
    [InlineData("class ParallelPort { void Write(int port) { } void M() => Write(445); }")]
    [InlineData("byte[] table = { 135, 69, 139 }; const int Size = 4444;")]
    [InlineData("void M() { new System.Net.NetworkInformation.Ping().Send(\"host\", 4444); }")]
    [InlineData("void M(System.Net.Sockets.TcpListener l) { l.Start(135); }")]
    [InlineData("void M() { System.Threading.ThreadPool.SetMinThreads(4, 135); }")]
    [InlineData("bool M(int port) => port == 4444 || port is 135 or 445;")]
    [InlineData("string M(int port) { switch (port) { case 135: return \"rpc\"; default: return \"\"; } }")]
    [InlineData("string M(int port) => port switch { 135 => \"rpc\", _ => \"\" };")]
    [InlineData("bool M() => PortConstants.Ports.IsRisky(4444);")]
    [InlineData("int M(int port) => port + 135;")]
    [InlineData("void M(int[] port) { var x = port[135]; }")]
    [InlineData("static readonly HashSet<int> BlockedPorts = new() { 135, 445 }; static readonly int[] forbiddenPorts = { 135 };")]
    [InlineData("void M() { var number = 4444; Wait(number); } void Wait(int milliseconds) { }")]
    [InlineData("string a = \"image name:4444\", b = \"Content-Length:135\", c = \"1.3.6.1:445\", d = \"10:69\", e = \"::135\";")]
    [InlineData("string url = \"tel:4444\", uri = \"urn:445\", address = \"A1:445\", endpoint = \"at 10:135\", host = \"name: 445\", server = \"see server:445 there\";")]
    [InlineData("string M(int i) => $\"http://localhost:444{i}\" + $\"http://localhost:{i}445\";")]
    [InlineData("string a = \"docker://name:135\", b = \"http://host:{0}/\", c = \"^http://[^:]+:135$\", d = \"http://host/a:135\";")]
    [InlineData("int M(string port = null) => 135; string Port(int code) => code == 445 ? \"x\" : null;")]
    [InlineData("void M(System.Net.IPAddress address) { address.ScopeId = 135; }")]
    [InlineData("TimeSpan a = new TimeSpan(1, 35, 0); DateTime b = new DateTime(2024, 4, 4); Guid c = new Guid(\"00000135-0445-0000-0000-000000004444\");")]
    public Task What_is_no_port_StaysSilent(string members) => PortVerifier.VerifyAsync($$"""
        using System;
        using System.Collections.Generic;

        class C
        {
            {{members}}
        }
        """, only: "PORT001");

    [Fact]
    public Task Code_that_does_not_compile_StaysWithoutException() => PortVerifier.VerifyAsync("""
        class C
        {
            int Port => Unknown(135, ;
            void M(int port = "x") { new Missing(4444) { Port = }; this.Nothing.Port = ; var (a, port) = (1; M(port: ); }
            int[] ports = { 135, ;
        }
        """, only: "PORT003", compilerErrors: true);
}
