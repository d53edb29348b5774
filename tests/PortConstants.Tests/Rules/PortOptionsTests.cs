using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>The options of contract and README, and PORT109.</summary>
public class PortOptionsTests
{
    private const string Calls = """
        using System.Net.Sockets;
        class C
        {
            void M()
            {
                new TcpClient("host", {|PORT001:135|});
                new TcpClient("host", 445);
                new TcpClient("host", {|PORT001:12345|});
                new TcpClient("host", 12346);
            }
        }
        """;

    [Fact]
    public Task Allowed_and_risky_ports_Count() => PortVerifier.VerifyAsync(
        Calls.Replace("445", "{|PORT002:445|}"),
        options: "port_constants.allowed_ports = 445, 6881-6999\nport_constants.risky_ports = 12345");

    [Fact]
    public Task Loopback_is_exempt_when_asked_for() => PortVerifier.VerifyAsync("""
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            void M()
            {
                new TcpClient("localhost", 4444);
                new TcpClient("127.0.0.1", 4444);
                new IPEndPoint(IPAddress.Loopback, 4444);
                new IPEndPoint(IPAddress.Parse("::1"), 4444);
                new TcpClient("host", [|4444|]);
                new IPEndPoint(IPAddress.Any, [|4444|]);
            }
            string a = "http://localhost:4444", b = "http://[::1]:4444/", c = "http://host:[|4444|]";
        }
        """, only: "PORT001", options: "port_constants.exempt_loopback = true");

    [Theory]
    [InlineData("port_constants.allowed_ports = 44x")]
    [InlineData("port_constants.risky_ports = 70000")]
    [InlineData("port_constants.exempt_loopback = yes")]
    [InlineData("port_constants.dynamic_range = 60999-32768")]
    public Task An_option_that_cannot_be_read_Reports(string option) =>
        PortVerifier.VerifyAsync("{|PORT109:|}class C { }", options: option);

    [Fact]
    public Task An_empty_option_StaysSilent() => PortVerifier.VerifyAsync("class C { }", options: "port_constants.allowed_ports =");

    [Theory]
    [InlineData("PortConstantsVisibility = pubic")]
    [InlineData("PortConstantsNamespace = Company..Net")]
    [InlineData("PortConstantsNamespace = 1Company")]
    [InlineData("PortConstantsNamespace = Company Net")]
    [InlineData("PortConstantsLookUps = some")]
    [InlineData("PortConstantsDefaultTable = 0")]
    [InlineData("PortConstantsEnum = none")]
    [InlineData("PortConstantsScanConfiguration = never")]
    [InlineData("PortConstantsStrict = ture")]
    public Task A_property_that_cannot_be_read_Reports(string property) =>
        PortVerifier.VerifyAsync("class C { }", properties: [property], expected: [new DiagnosticResult("PORT109", DiagnosticSeverity.Warning)]);

    [Theory]
    [InlineData("PortConstantsVisibility = Public")]
    [InlineData("PortConstantsNamespace = company.@event.class")]
    [InlineData("PortConstantsLookUps = none")]
    [InlineData("PortConstantsEnum = off")]
    [InlineData("PortConstantsScanConfiguration = off")]
    [InlineData("PortConstantsStrict = True")]
    [InlineData("PortConstantsDefaultTable =")]
    public Task A_property_that_can_be_read_StaysSilent(string property) => PortVerifier.VerifyAsync("class C { }", properties: [property]);

    [Theory]
    [InlineData("PortTableNamespace", "1st")]
    [InlineData("PortTableEnumName", "Company Port")]
    public Task Metadata_that_cannot_be_read_Reports(string name, string value) => PortVerifier.VerifyAsync(
        "class C { }",
        files: [new TestFile("/company.csv", "port,name\n7310,Orders\n", ("PortTable", "own"), (name, value))],
        expected: [new DiagnosticResult("PORT109", DiagnosticSeverity.Warning).WithSpan("/company.csv", 1, 1, 1, 1)]);

    [Fact]
    public Task A_build_without_the_files_of_the_package_Reports() => PortVerifier.VerifyAsync(
        "class C { }", properties: ["TargetFramework = net10.0"], expected: [new DiagnosticResult("PORT109", DiagnosticSeverity.Error)]);

    [Fact]
    public Task A_build_with_the_files_of_the_package_StaysSilent() =>
        PortVerifier.VerifyAsync("class C { }", properties: ["TargetFramework = net10.0", "PortConstantsNamespace ="]);
}
