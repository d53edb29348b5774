using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules.Silence;

/// <summary>PORT001 where ports are listed to keep away from them, or to look out for them.</summary>
public class DenyListTests
{
    [Theory]
    [InlineData("HashSet<int> SuspiciousPorts = new() { 4444, 445 };")]
    [InlineData("int[] HighRiskPorts = { 135, 139, 445 };")]
    [InlineData("int[] VulnerablePorts = { 445 }, backdoorPorts = { 4444 }, TROJAN_PORTS = { 4444 }, honeypotPorts = { 445 };")]
    [InlineData("List<int> watchedPorts = new() { 445 }; List<int> MonitoredPorts = new() { 445 }; List<int> disallowedPorts = new() { 445 };")]
    [InlineData("Dictionary<int, string> MaliciousPorts = new() { { 4444, \"Metasploit\" } }; Dictionary<int, string> RiskyPorts = new() { [445] = \"EternalBlue\" };")]
    [InlineData("class SuspiciousPortDetector { static readonly int[] Ports = { 4444 }; }")]
    [InlineData("static class BlockedPorts { public const int Smb = 445; public static int Rpc => 135; }")]
    [InlineData("void M() { BlockPort(445); Deny(port: 135); AddSuspiciousPort(4444); new BlockedPort(445); }")]
    [InlineData("void M() { var blockedPorts = new List<int>(); blockedPorts.Add(445); }")]
    [InlineData("int blockedPort = 445; int SuspiciousPort { get; set; } = 4444;")]
    public Task Ports_to_keep_away_from_StayWithoutWarning(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("void M() { var risky = new System.Net.Sockets.TcpClient(\"h\", [|4444|]); risky.Connect(\"h\", [|445|]); }")]
    [InlineData("int[] ScanPorts = { [|445|] }; HashSet<int> AllowedPorts = new() { [|445|] }; int[] OpenPorts = { [|135|] };")]
    [InlineData("const int BackdoorPort = [|4444|]; int monitoringPort = [|4444|];")]
    [InlineData("void M() { Unblocker(port: [|445|]); new BlockChainClient([|4444|]); } void Unblocker(int port) { }")]
    [InlineData("class Monitor { int Port = [|4444|]; }")]
    public Task Ports_to_use_Report(string members) => VerifyAsync(members);

    [Fact]
    public Task Ports_to_keep_away_from_in_VisualBasic_StayWithoutWarning() => PortVerifier.VerifyVisualBasicAsync("""
        Imports System.Collections.Generic

        Class Firewall
            Private Shared ReadOnly SuspiciousPorts As New HashSet(Of Integer) From {4444, 445}
            Private ReadOnly highRiskPorts As Integer() = {135, 139}
            Private ReadOnly scanPorts As Integer() = {[|445|]}
            Sub BlockPort(port As Integer)
            End Sub
            Sub M()
                BlockPort(445)
            End Sub
        End Class
        """, only: "PORT001");

    private static Task VerifyAsync(string members) => PortVerifier.VerifyAsync($$"""
        using System.Collections.Generic;

        class BlockedPort { public BlockedPort(int port) { } }
        class BlockChainClient { public BlockChainClient(int port) { } }

        class C
        {
            {{members}}
            void BlockPort(int port) { }
            void Deny(int port) { }
            void AddSuspiciousPort(int port) { }
        }
        """, "PORT001");
}
