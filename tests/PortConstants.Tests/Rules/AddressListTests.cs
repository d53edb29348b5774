using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>Texts with a port in the places where people keep addresses: lists, host types, keys that are put together.</summary>
public class AddressListTests
{
    [Theory]
    [InlineData("""string[] servers = { "a.example:[|4444|]" };""")]
    [InlineData("""List<string> brokers = new() { "b:[|4444|]", "c:8080" };""")]
    [InlineData("""string[] endpoints = new[] { "c:[|4444|]" };""")]
    [InlineData("""string[] Hosts = ["d:[|4444|]"];""")]
    [InlineData("""IEnumerable<string> nodes = new[] { "e:[|4444|]" };""")]
    [InlineData("""string[] peers = { "192.0.2.7:[|4444|]", "[::ffff:192.0.2.1]:[|135|]" };""")]
    [InlineData("""public static string Hosts2 = "localhost:[|4444|];10.0.0.1:[|135|]";""")]
    [InlineData("""string ServerList = "a:[|4444|]";""")]
    [InlineData("""void M() { foreach (var s in new[] { "g:[|4444|]", "h:[|135|]" }) Connect(s); } void Connect(string server) { }""")]
    [InlineData("""void M() { foreach (var port in new[] { [|4444|], 8080 }) new System.Net.Sockets.TcpClient("h", port); }""")]
    public Task ListOfAddresses_Reports(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("""string[] names = { "a:4444" }; string[] times = { "12:45" }; List<string> verses = new() { "John:4444" };""")]
    [InlineData("""string[] servers = { "a" }; Func<string> server = () => "John 4444"; string[] hosts = { "not an address: 4444" };""")]
    public Task ListOfOtherTexts_StaysSilent(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("""void M(Config c) => c.SetRemoteIPHost("127.0.0.1:[|4444|]");""")]
    [InlineData("""void M(Config c) => c.SetListenIPHosts("127.0.0.1:[|4444|]", 7791);""")]
    [InlineData("""IPHost serverHost = "127.0.0.1:[|4444|]";""")]
    [InlineData("""void M(Config c) => c.SetRemoteHost("127.0.0.1:[|4444|]");""")]
    public Task TextOfAHost_Reports(string members) => VerifyAsync($$"""
        public class IPHost { public static implicit operator IPHost(string v) => null; public static implicit operator IPHost(int v) => null; }
        public class Config { public void SetRemoteHost(string value) { } public void SetTitle(string value) { } }
        {{members}}
        """, extensions: """
        static class Extensions
        {
            public static void SetRemoteIPHost(this C.Config c, C.IPHost value) { }
            public static void SetListenIPHosts(this C.Config c, params C.IPHost[] values) { }
        }
        """);

    [Theory]
    [InlineData("""LoadEntry("SshPort", [|4444|]); LoadEntry(prefix + "SshPort", [|4444|]);""")]
    [InlineData("""LoadEntry($"{prefix}/SshPort", [|4444|]); LoadEntry($"{prefix}:SshPort", [|135|]);""")]
    [InlineData("""LoadEntry(prefix + "Timeout", 4444); LoadEntry($"{prefix}/Viewport", 4444); LoadEntry("SshPort" + prefix, 4444);""")]
    public Task KeyThatEndsInAPort_Reports(string statements) => VerifyAsync($$"""
        void LoadEntry(string key, object value) { }
        void M(string prefix) { {{statements}} }
        """);

    [Theory]
    [InlineData("""string destination = "sip:user@pbx.example:[|4444|];transport=tcp";""")]
    [InlineData("""string ice = "stun:stun.example:[|4444|]"; string relay = "turn:turn.example:[|4444|]?transport=udp";""")]
    [InlineData("""string prose = "turn: left at 4444"; string s = "sip:pbx.example"; string time = "turn:12:45";""")]
    public Task UriWithoutSlashes_Reports(string members) => VerifyAsync(members);

    private static Task VerifyAsync(string members, string extensions = "") => PortVerifier.VerifyAsync($$"""
        using System;
        using System.Collections.Generic;

        class C
        {
            {{members}}
        }
        {{extensions}}
        """, only: "PORT001");
}
