using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT001 where the number is written in a declaration, or in a variable that reaches a call.</summary>
public class RiskyPortDeclarationTests
{
    [Theory]
    [InlineData("static readonly int DirectTcpPort = [|445|];")]
    [InlineData("const ushort BackdoorPort = [|4444|];")]
    [InlineData("int _port = [|4444|];")]
    [InlineData("public int Port { get; set; } = [|4444|];")]
    [InlineData("public virtual int DefaultPort => [|135|];")]
    [InlineData("public int DefaultPort { get { return [|135|]; } }")]
    [InlineData("int GetPort(bool smb) => smb ? [|445|] : 80;")]
    [InlineData("int GetPort(bool smb) { if (smb) return [|445|]; return 80; }")]
    [InlineData("void Connect(string host, int port = [|4444|]) { }")]
    [InlineData("C(string host, int port) { } C(string host) : this(host, [|69|]) { }")]
    [InlineData("static readonly int[] ScanPorts = { [|135|], [|445|], 80 };")]
    [InlineData("Dictionary<string, int> Ports = new() { { \"smb\", [|445|] } };")]
    [InlineData("Dictionary<string, int> Ports = new() { [\"rpc\"] = [|135|] };")]
    [InlineData("static class DefaultPorts { public static int Standard => [|4444|]; public const int Rpc = [|135|]; } int M(int port) => port; int N() => M(DefaultPorts.Standard);")]
    [InlineData("void M() { int port; port = [|4444|]; }")]
    [InlineData("void M() { var (host, port) = (\"h\", [|4444|]); }")]
    [InlineData("int? _port; int Port => _port ??= [|4444|];")]
    [InlineData("void M(string[] args) { int port = [|4444|]; if (args.Length > 0) port = int.Parse(args[0]); Connect(port); } void Connect(int port) { }")]
    [InlineData("Action M(string[] args) => () => { int port = [|4444|]; if (args.Length > 0) port = int.Parse(args[0]); };")]
    [InlineData("void M() { var ports = new List<int>(); ports.Add([|4444|]); }")]
    [InlineData("const string DefaultPort = \"[|4444|]\";")]
    [InlineData("System.Threading.Tasks.Task<int> GetPortAsync() => System.Threading.Tasks.Task.FromResult(80); async System.Threading.Tasks.Task<int> ReadPortAsync() { await GetPortAsync(); return [|4444|]; }")]
    public Task A_risky_port_in_a_declaration_Reports(string members) =>
        PortVerifier.VerifyAsync(InClass(members), only: "PORT001");

    [Theory]
    [InlineData("void M() { var number = [|4444|]; Connect(number); }")]
    [InlineData("void M(bool b) { int number; number = b ? [|4444|] : 80; Connect(number); }")]
    [InlineData("void M() { const int number = [|4444|]; Connect(number); }")]
    [InlineData("void M() { var first = [|4444|]; var second = first; Connect(second); }")]
    [InlineData("void M(int number = [|4444|]) { Connect(number); }")]
    [InlineData("void M() { var number = [|4444|]; Action a = () => Connect(number); }")]
    [InlineData("void M() { var number = [|4444|]; ByReference(ref number); } void ByReference(ref int port) { }")]
    [InlineData("void M() { var text = \"[|4444|]\"; Connect(int.Parse(text)); }")]
    [InlineData("void M() { Connect([|Mine|]); } const int Mine = 4444;")]
    [InlineData("void M() { Connect([|Mine|]); } static readonly int Mine = 4444;")]
    [InlineData("void M() { Connect([|Standard|]); } static int Standard => 4444;")]
    [InlineData("void M() { Connect([|Standard|]); } static int Standard { get; } = 4444;")]
    [InlineData("void M() { Connect([|Elsewhere.Number|]); }")]
    [InlineData("void M() { Connect((int)[|Codes.Smb|]); }")]
    public Task A_risky_port_in_another_variable_Reports_where_it_becomes_a_port(string members) =>
        PortVerifier.VerifyAsync(InClass(members + " void Connect(int port) { }"), only: "PORT001",
            sources: [("Elsewhere.cs", "static class Elsewhere { public static readonly int Number = 4444; } enum Codes { Smb = 445 }")]);

    [Fact]
    public Task A_declared_port_Reports_once_and_its_uses_stay_silent() => PortVerifier.VerifyAsync(InClass("""
        static readonly int DirectTcpPort = [|445|];
        static readonly int NetBiosPort = [|139|];
        void M(bool direct)
        {
            int port = direct ? DirectTcpPort : NetBiosPort;
            Connect(port);
            Connect(DirectTcpPort);
        }
        void Connect(int port) { }
        """), only: "PORT001");

    private static string InClass(string members) => $$"""
        using System;
        using System.Collections.Generic;

        class C
        {
            {{members}}
        }
        """;
}
