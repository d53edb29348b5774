using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT008: what the approved list lacks.</summary>
public class UnapprovedPortTests
{
    private const string List = """
        port,protocol,direction,name
        5432,tcp,connects,PostgreSql
        8080-8089,,listens,Web
        5353,udp,,Mdns
        """;

    [Theory]
    [InlineData("""new TcpClient("a.example", [|5672|])""")]
    [InlineData("""new TcpListener(IPAddress.Any, [|5432|])""")]
    [InlineData("""new TcpClient("a.example", [|8080|])""")]
    [InlineData("""new TcpClient("a.example", [|5353|])""")]
    [InlineData("""new UdpClient("a.example", [|5432|])""")]
    [InlineData("""new Uri("http://a.example:[|7001|]/")""")]
    public Task PortThatTheListLacks_Reports(string call) => VerifyAsync(call);

    [Theory]
    [InlineData("""new TcpClient("a.example", 5432)""")]
    [InlineData("""new TcpListener(IPAddress.Any, 8085)""")]
    [InlineData("""new UdpClient("a.example", 5353)""")]
    [InlineData("""new UdpClient(5353)""")]
    [InlineData("""new TcpListener(IPAddress.Any, 0)""")]
    public Task ApprovedPort_StaysSilent(string call) => VerifyAsync(call);

    [Theory]
    [InlineData("5432")]
    [InlineData("[|5672|]")]
    public Task PortWhoseUseIsNotVisible_IsApprovedByAnyLine(string port) => PortVerifier.VerifyAsync(
        $"class C {{ public const int MaintenancePort = {port}; }}", only: "PORT008", files: [TestFile.ApprovedList(List)]);

    [Theory]
    [InlineData("5672,tcp,?")]
    [InlineData("5672,,?")]
    public Task LineWhoseDirectionNobodyHasDecided_ApprovesNothing(string line) => PortVerifier.VerifyAsync(
        """
        class C
        {
            public const int MaintenancePort = [|5672|];
            object Open() => new System.Net.Sockets.TcpClient("a.example", [|5672|]);
        }
        """,
        only: "PORT008", files: [TestFile.ApprovedList($"port,protocol,direction\n{line}\n")]);

    [Fact]
    public Task Message_TellsThatAPersonHasToDecide() => PortVerifier.VerifyAsync(
        "class C { public const int MaintenancePort = {|#0:7001|}; }",
        only: "PORT008",
        files: [TestFile.ApprovedList("port,direction\n7001,?\n")],
        expected:
        [
            new DiagnosticResult("PORT008", DiagnosticSeverity.Warning).WithLocation(0).WithArguments(
                "7001", "'C.MaintenancePort'", "7001, and the '?' of its line approves nothing until somebody writes listens or connects"),
        ]);

    // dotnet ports does not list these either, so that a line that approves them would be called unused.
    [Theory]
    [InlineData("""new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder().WithOrigins("http://a.example:7001")""")]
    [InlineData("""new Microsoft.AspNetCore.Http.HostString("a.example:7001")""")]
    [InlineData("""string.Concat("The broker could not be reached at http://a.example:7001/", "")""")]
    public Task PortThatTheProgramOnlyNames_StaysSilent(string call) => VerifyAsync(call);

    [Fact]
    public Task WithoutAList_StaysSilent() => PortVerifier.VerifyAsync(
        """class C { object Open() => new System.Net.Sockets.TcpClient("a.example", 5672); }""", only: "PORT008");

    [Fact]
    public Task EmptyList_ApprovesNothing() => PortVerifier.VerifyAsync(
        """class C { object Open() => new System.Net.Sockets.TcpClient("a.example", [|5672|]); }""", only: "PORT008", files: [TestFile.ApprovedList("port\n")]);

    [Fact]
    public Task TestProject_NeedsNoApproval() => PortVerifier.VerifyAsync(
        """class C { object Open() => new System.Net.Sockets.TcpClient("a.example", 5672); }""",
        only: "PORT008", properties: ["IsTestProject = true"], files: [TestFile.ApprovedList(List)]);

    [Fact]
    public Task ConfigurationFile_IsReadToo() => PortVerifier.VerifyAsync("", only: "PORT008", files:
    [
        TestFile.ApprovedList(List),
        ConfigurationVerifier.File("""{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:8080" }, "Admin": { "Url": "http://*:[|9443|]" } } } }"""),
    ]);

    [Fact]
    public Task DevelopmentFile_NeedsNoApproval() => PortVerifier.VerifyAsync("", only: "PORT008", files:
        [TestFile.ApprovedList(List), ConfigurationVerifier.File("""{ "Urls": "http://*:9443" }""", "/app/appsettings.Development.json")]);

    [Fact]
    public Task VisualBasic_Reports() => PortVerifier.VerifyVisualBasicAsync(
        """
        Class C
            Private _client As New System.Net.Sockets.TcpClient("a.example", [|5672|])
        End Class
        """,
        only: "PORT008", files: [TestFile.ApprovedList(List)]);

    [Fact]
    public Task RiskyPort_IsReportedForBoth() => PortVerifier.VerifyAsync(
        """class C { object Open() => new System.Net.Sockets.TcpClient("a.example", {|PORT008:{|PORT001:4444|}|}); }""",
        options: "dotnet_diagnostic.PORT900.severity = none\n", files: [TestFile.ApprovedList(List)]);

    [Fact]
    public Task MistakeInTheList_IsReportedAtTheCell() => PortVerifier.VerifyAsync("", files: [TestFile.ApprovedList(
        """
        port,protocol,direction
        22,tcp,listens
        {|PORT103:many|},tcp,listens
        23,{|PORT106:tpc|},listens
        24,tcp,{|PORT101:up|}
        """)]);

    private static Task VerifyAsync(string call) => PortVerifier.VerifyAsync(
        $$"""
        using System;
        using System.Net;
        using System.Net.Sockets;
        class C { object Open() => {{call}}; }
        """,
        only: "PORT008",
        files: [TestFile.ApprovedList(List)]);
}
