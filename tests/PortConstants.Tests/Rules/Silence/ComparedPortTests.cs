using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules.Silence;

/// <summary>Numbers that are only compared, expected or written out.</summary>
public class ComparedPortTests
{
    [Theory]
    [InlineData("bool M(string url) => url == \"http://host:4444/\";")]
    [InlineData("bool M(string url) => url != \"http://host:4444/\" && url is not \"http://host:445/\";")]
    [InlineData("bool M(string url) => url.StartsWith(\"http://host:4444/\") || string.Equals(url, \"http://host:445/\") || url.Contains(\"http://host:135/\");")]
    [InlineData("int M(string url) => url switch { \"http://host:4444/\" => 1, _ => 2 };")]
    [InlineData("void M(string url) { switch (url) { case \"http://host:4444/\": return; } }")]
    [InlineData("void M(string url) { Xunit.Assert.Equal(\"http://host:4444/\", url); url.ShouldBe(\"http://host:445/\"); url.Should().Be(\"http://host:445/\"); }")]
    [InlineData("void M(Uri url) { Xunit.Assert.Equal(new Uri(\"http://host:4444/\"), url); NUnit.Framework.Assert.AreEqual(new IPEndPoint(IPAddress.Loopback, 4444), url); }")]
    [InlineData("void M(string url) { Xunit.Assert.Contains(\"http://host:4444/\", url); NUnit.Framework.Assert.That(url, NUnit.Framework.Is.EqualTo(\"http://host:4444/\")); }")]
    [InlineData("void M() { var expected = \"http://host:4444/\"; } const string ExpectedUrl = \"http://host:4444/\";")]
    [InlineData("[Xunit.InlineData(\"smb://host:445/share\", \"host\")] void Host_is_read(string url, string host) { }")]
    [InlineData("[Xunit.Fact] void Test() { Node(new IPEndPoint(IPAddress.Loopback, 4444), new DnsEndPoint(\"node\", 445)); } void Node(EndPoint first, EndPoint second) { }")]
    public Task A_compared_port_StaysSilent(string members) => VerifyAsync(members, "PORT001");

    [Theory]
    [InlineData("void M() { Xunit.Assert.True(Open(\"http://host:[|4444|]/\")); } bool Open(string url) => true;")]
    [InlineData("void M() { Xunit.Assert.NotNull(new TcpClient(\"host\", [|4444|])); }")]
    [InlineData("string M(bool b) => b ? \"http://host:[|4444|]/\" : \"\";")]
    [InlineData("void M() { Console.WriteLine(\"http://host:[|4444|]/\"); }")]
    [InlineData("[Xunit.Fact] void Test() { new TcpClient().Connect(new IPEndPoint(IPAddress.Parse(\"192.0.2.7\"), [|4444|])); int port = 445; }")]
    [InlineData("void M() { Node(new IPEndPoint(IPAddress.Loopback, [|4444|])); } void Node(EndPoint point) { }")]
    public Task A_port_that_a_test_uses_Reports(string members) => VerifyAsync(members, "PORT001");

    [Theory]
    [InlineData("void M(IPAddress a) { Console.WriteLine(\"bound: \" + new IPEndPoint(a, 80)); }")]
    [InlineData("string M(IPAddress a) => $\"bound: {new IPEndPoint(a, 80)}\";")]
    [InlineData("string M(IPAddress a) => new IPEndPoint(a, 80).ToString();")]
    [InlineData("void M() { Console.WriteLine(\"http://host:80/\"); throw new Exception(\"http://host:80/\"); }")]
    [InlineData("string help = \"Write the address of the server, for instance http://host:80/\"; string Usage = \"--url http://host:80\";")]
    [InlineData("void M(string url) { Xunit.Assert.Equal(\"http://192.168.1.20:80/list\", url); url.ShouldBe(\"http://192.168.1.20:80/list\"); }")]
    public Task A_clear_text_port_that_becomes_text_StaysSilent(string members) => VerifyAsync(members, "PORT004");

    [Theory]
    [InlineData("void M(IPAddress a) { new TcpClient().Connect(new IPEndPoint(a, [|80|])); }")]
    [InlineData("void M(IPAddress a) { Open(new IPEndPoint(a, [|143|])); } void Open(EndPoint point) { }")]
    [InlineData("string url = \"http://host:[|80|]/\"; string urls = \"http://one:[|80|] http://two:[|80|]\";")]
    public Task A_clear_text_port_that_is_used_Reports(string members) => VerifyAsync(members, "PORT004");

    private static Task VerifyAsync(string members, string rule) => PortVerifier.VerifyAsync($$"""
        using System;
        using System.Net;
        using System.Net.Sockets;
        using FluentAssertions;
        using Shouldly;

        class C
        {
            {{members}}
        }
        """, rule, sources: TestFrameworks.Sources);
}
