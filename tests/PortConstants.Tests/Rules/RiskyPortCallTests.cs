using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT001 where the number is written in the call itself.</summary>
public class RiskyPortCallTests
{
    [Theory]
    [InlineData("new System.Net.Sockets.TcpClient(\"host\", [|4444|])")]
    [InlineData("new System.Net.IPEndPoint(System.Net.IPAddress.Any, [|135|])")]
    [InlineData("new System.Net.IPEndPoint(address: System.Net.IPAddress.Any, port: [|0x87|])")]
    [InlineData("new System.Net.DnsEndPoint(\"host\", [|445|])")]
    [InlineData("new System.Net.Sockets.TcpListener(System.Net.IPAddress.Any, [|69|])")]
    [InlineData("new System.Net.Sockets.UdpClient([|137|])")]
    [InlineData("new System.Net.NetworkCredential().GetCredential(\"host\", [|4444|], \"basic\")")]
    [InlineData("new System.Net.WebProxy(\"host\", [|4444|])")]
    [InlineData("new System.UriBuilder(\"http\", \"host\", [|4444|])")]
    [InlineData("new System.UriBuilder { Port = [|4444|] }")]
    [InlineData("new Microsoft.AspNetCore.Http.HostString(\"host\", [|4444|])")]
    [InlineData("new Own([|4444|])")]
    [InlineData("new Own { AdminPort = [|4444|] }")]
    [InlineData("new Own { NullablePort = [|4444|] }")]
    [InlineData("new Own { UnsignedPort = [|4444|] }")]
    [InlineData("new Own { LongPortNumber = [|4444L|] }")]
    [InlineData("new Own { LongPortNumber = [|0x115CL|] }")]
    [InlineData("new Own { UnsignedPort = [|4444u|] }")]
    [InlineData("new Own([|4_444|])")]
    [InlineData("new Own([|0b1_0001_0101_1100|])")]
    [InlineData("new Own([|00000000004444|])")]
    [InlineData("new Own(int.Parse(@\"[|4444|]\"))")]
    [InlineData("new Own(int.Parse(\"\"\"[|4444|]\"\"\"))")]
    [InlineData("new Own { TCP_PORT = (ushort)[|4444|] }")]
    [InlineData("new Own { Ports = new[] { 80, [|445|] } }")]
    [InlineData("new Own { Ports = [80, [|445|]] }")]
    [InlineData("new Own { MorePorts = { 80, [|445|] } }")]
    [InlineData("new Own(flag ? [|4444|] : 80)")]
    [InlineData("new Own(maybe ?? [|4444|])")]
    [InlineData("new Own(text switch { \"a\" => [|4444|], _ => 80 })")]
    [InlineData("new Own([|4443 + 1|])")]
    [InlineData("new Own(checked((int)[|4444|]))")]
    [InlineData("new Own(int.Parse([|\"4444\"|]))", "4444")]
    [InlineData("new Own(System.Convert.ToInt32([|\"4444\"|]))", "4444")]
    [InlineData("new Own(int.Parse(text ?? [|\"4444\"|]))", "4444")]
    [InlineData("new Own(maybe.GetValueOrDefault([|4444|]))")]
    [InlineData("new Own(Microsoft.Extensions.Configuration.ConfigurationBinder.GetValue(null, \"x\", [|4444|]))")]
    [InlineData("new Own { EndPoints = { { \"host\", [|4444|] } } }")]
    [InlineData("new { Port = [|4444|] }")]
    [InlineData("Own.Lambda(() => [|4444|])")]
    [InlineData("Own.Configure(setup => setup.AdminPort = [|4444|])")]
    [InlineData("new Builder().WithPortBinding([|445|], [|445|])")]
    [InlineData("((string Host, int Port))(\"host\", [|4444|])")]
    public Task A_risky_port_in_a_call_Reports(string expression, string digitsOnly = "")
    {
        if (digitsOnly.Length > 0)
            expression = expression.Replace($"[|\"{digitsOnly}\"|]", $"\"[|{digitsOnly}|]\"");
        return PortVerifier.VerifyAsync(Source(expression), only: "PORT001");
    }

    private static string Source(string expression) => $$"""
        using System;
        using System.Collections.Generic;

        class Own
        {
            public Own() { }
            public Own(int port) { }
            public int AdminPort { get; set; }
            public int? NullablePort { get; set; }
            public uint UnsignedPort;
            public long LongPortNumber;
            public ushort TCP_PORT;
            public int[] Ports;
            public List<int> MorePorts { get; } = new();
            public EndPoints EndPoints { get; } = new();
            public static object Lambda(Func<int> port) => null;
            public static object Configure(Action<Own> configure) => null;
        }

        class EndPoints : List<object>
        {
            public void Add(string host, int port) { }
        }

        class Builder
        {
            public Builder WithPortBinding(int hostPort, int containerPort) => this;
        }

        class C
        {
            object M(bool flag, int? maybe, string text) => {{expression}};
        }
        """;
}
