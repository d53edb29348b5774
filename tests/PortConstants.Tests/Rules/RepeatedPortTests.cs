using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT014. Which addresses exclude each other is held against a started host in the folder Servers.</summary>
public class RepeatedPortTests
{
    private const string Rule = "PORT014";

    [Theory]
    [InlineData("kestrel.ListenAnyIP(5000); kestrel.ListenAnyIP([|5000|], listen => listen.UseHttps());")]
    [InlineData("kestrel.ListenAnyIP(5000); kestrel.ListenAnyIP(5001); kestrel.ListenLocalhost([|5000|]);")]
    [InlineData("kestrel.Listen(IPAddress.Any, 5000); kestrel.Listen(IPAddress.IPv6Any, [|5000|]);")]
    [InlineData("kestrel.Listen(new IPEndPoint(IPAddress.Loopback, 5000)); kestrel.ListenLocalhost([|5000|]);")]
    [InlineData("kestrel.ListenAnyIP(5000); kestrel.Listen(new IPEndPoint(IPAddress.Parse(\"10.0.0.1\"), [|5000|]));")]
    [InlineData("kestrel.ListenAnyIP(Port); kestrel.ListenAnyIP([|Port|]);")]
    [InlineData("const int Http = [|5000|]; kestrel.ListenAnyIP(Http); kestrel.ListenAnyIP(Http);")]
    [InlineData("var http = [|5000|]; kestrel.ListenAnyIP(http); kestrel.ListenAnyIP(http, listen => listen.UseHttps());")]
    [InlineData("host.UseUrls(\"http://localhost:5001;https://localhost:[|5001|]\");")]
    [InlineData("host.UseUrls(\"http://localhost:5001\", \"https://localhost:[|5001|]\");")]
    [InlineData("host.UseUrls(\"http://*:5001;http://*:5002;http://127.0.0.1:[|5002|]\");")]
    [InlineData("host.UseUrls(\"http://*:5001\", \"http://*:5002;http://127.0.0.1:[|5001|]\");")]
    [InlineData("host.UseSetting(\"urls\", \"http://*:5001;https://*:[|5001|]\");")]
    [InlineData("host.UseSetting(\"http_ports\", \"5001;[|5001|]\");")]
    [InlineData("app.Urls.Add(\"http://*:5001\"); app.Urls.Add(\"https://*:[|5001|]\");")]
    [InlineData("host.ConfigureKestrel(options => { options.ListenAnyIP(5000); options.ListenAnyIP([|5000|]); });")]
    [InlineData("var urls = \"http://*:5001;https://*:[|5001|]\"; host.UseUrls(urls);")]
    public Task SecondListenerOfAPort_Reports(string statement) => PortVerifier.VerifyAsync(InMethod(statement), only: Rule);

    [Theory]
    [InlineData("kestrel.ListenAnyIP(5000); kestrel.ListenAnyIP(5001); kestrel.ListenAnyIP(0); kestrel.ListenAnyIP(0);")]
    [InlineData("if (isDevelopment) kestrel.ListenLocalhost(5000); else kestrel.ListenAnyIP(5000);")]
    [InlineData("if (isDevelopment) { kestrel.ListenLocalhost(5000); } kestrel.ListenAnyIP(5000);")]
    [InlineData("kestrel.ListenAnyIP(5000); if (isDevelopment) { kestrel.ListenAnyIP(5000); }")]
    [InlineData("switch (port) { case 1: kestrel.ListenAnyIP(5000); break; default: kestrel.ListenAnyIP(5000); break; }")]
    [InlineData("try { kestrel.ListenAnyIP(5000); } catch { kestrel.ListenAnyIP(5000); }")]
    [InlineData("kestrel.Listen(IPAddress.Parse(\"10.0.0.1\"), 5000); kestrel.Listen(IPAddress.Parse(\"10.0.0.2\"), 5000);")]
    [InlineData("kestrel.Listen(IPAddress.Loopback, 5000); kestrel.Listen(IPAddress.IPv6Loopback, 5000);")]
    [InlineData("kestrel.Listen(IPAddress.Any, 5000); kestrel.Listen(IPAddress.IPv6Loopback, 5000);")]
    [InlineData("kestrel.Listen(address, 5000); kestrel.Listen(other, 5000);")]
    [InlineData("kestrel.ListenAnyIP(5000); second.ListenAnyIP(5000);")]
    [InlineData("kestrel.ListenAnyIP(port); kestrel.ListenAnyIP(port + 1);")]
    [InlineData("var http = 5000; kestrel.ListenAnyIP(http); http++; kestrel.ListenAnyIP(http);")]
    [InlineData("host.UseUrls(\"http://localhost:5001\"); host.UseUrls(\"https://localhost:5001\");")]
    [InlineData("host.UseUrls(\"http://127.0.0.1:0;http://127.0.0.1:0\", \"http://10.0.0.1:5001;http://10.0.0.2:5001\");")]
    [InlineData("host.UseUrls(isDevelopment ? \"http://*:5001\" : \"https://*:5001\");")]
    [InlineData("app.Urls.Add(\"http://*:5001\"); if (isDevelopment) app.Urls.Add(\"https://*:5001\");")]
    [InlineData("var origins = \"http://localhost:5001;https://localhost:5001\"; name = origins;")]
    [InlineData("settings[\"urls\"] = \"http://*:5001;https://*:5001\";")]
    public Task PortThatMayBeOpenedOnce_StaysSilent(string statement) => PortVerifier.VerifyAsync(InMethod(statement), only: Rule);

    [Theory]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:5080" }, "Https": { "Url": "https://*:[|5080|]" } } } }""")]
    [InlineData("""{ "Kestrel": { "EndPoints": { "A": { "Url": "http://localhost:5080" }, "B": { "Url": "http://0.0.0.0:[|5080|]" } } } }""")]
    [InlineData("""{ "urls": "http://localhost:5001;https://localhost:[|5001|]" }""")]
    [InlineData("""{ "http_ports": "5001;5002", "https_ports": "5003;[|5002|]" }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "A": { "Url": "http://127.0.0.1:5080" }, "B": { "Url": "http://[::1]:5080" } } } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "A": { "Url": "http://*:0" }, "B": { "Url": "http://*:0" } } } }""")]
    [InlineData("""{ "urls": "http://*:5080", "Kestrel": { "Endpoints": { "A": { "Url": "http://*:5080" } } } }""")]
    [InlineData("""{ "A": { "Kestrel": { "Endpoints": { "A": { "Url": "http://*:5080" } } } }, "B": { "Kestrel": { "Endpoints": { "B": { "Url": "http://*:5080" } } } } }""")]
    [InlineData("""{ "Origins": "http://localhost:5001;https://localhost:5001", "A": { "Url": "http://*:5080" }, "B": { "Url": "http://*:5080" } }""")]
    public Task EndpointsOfOneFile_Report(string json) => VerifyAsync([ConfigurationVerifier.File(json)]);

    [Theory]
    [InlineData("HttpDev", "http://*:[|5080|]")]
    [InlineData("HttpDev", "http://localhost:[|5080|]")]
    [InlineData("Http", "http://localhost:5080")]
    [InlineData("http", "http://localhost:5080")]
    [InlineData("HttpDev", "http://*:5081")]
    public Task EndpointsOfAnEnvironment_JoinThoseOfTheGeneralFile(string name, string url) => VerifyAsync(
    [
        ConfigurationVerifier.File("""{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:5080" } } } }"""),
        ConfigurationVerifier.File(
            $$"""{ "Kestrel": { "Endpoints": { "{{name}}": { "Url": "{{url}}" } } } }""", "/app/appsettings.Development.json"),
    ]);

    [Fact]
    public Task TwoEnvironmentsAndTwoFolders_StaySilent() => VerifyAsync(
    [
        ConfigurationVerifier.File("""{ "Kestrel": { "Endpoints": { "A": { "Url": "http://*:5080" } } } }""", "/app/appsettings.Development.json"),
        ConfigurationVerifier.File("""{ "Kestrel": { "Endpoints": { "B": { "Url": "http://*:5080" } } } }""", "/app/appsettings.Staging.json"),
        ConfigurationVerifier.File("""{ "Kestrel": { "Endpoints": { "C": { "Url": "http://*:5080" } } } }""", "/other/appsettings.json"),
    ]);

    [Theory]
    [InlineData("""{ "commandName": "Project", "applicationUrl": "https://localhost:7001;http://localhost:[|7001|]" }""")]
    [InlineData("""{ "commandName": "Project", "environmentVariables": { "ASPNETCORE_HTTP_PORTS": "7001", "ASPNETCORE_HTTPS_PORTS": "[|7001|]" } }""")]
    [InlineData("""{ "commandName": "IISExpress", "applicationUrl": "https://localhost:7001;http://localhost:7001" }""")]
    [InlineData("""{ "commandName": "Project", "applicationUrl": "https://localhost:7001;http://localhost:5001", "launchUrl": "http://localhost:7001" }""")]
    public Task LaunchProfile_Reports(string profile) => VerifyAsync(
    [
        ConfigurationVerifier.File(
            $$"""{ "profiles": { "a": {{profile}}, "b": { "commandName": "Project", "applicationUrl": "http://*:7001" } } }""",
            "/app/Properties/launchSettings.json"),
    ]);

    [Fact]
    public Task Dockerfile_Reports() => VerifyAsync(
    [
        ConfigurationVerifier.File(
            "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENV ASPNETCORE_URLS=http://+:8080;https://+:[|8080|]", "/app/Dockerfile"),
    ]);

    [Fact]
    public Task AllowedPort_StaysSilent() => PortVerifier.VerifyAsync(
        InMethod("kestrel.ListenAnyIP(5000); kestrel.ListenAnyIP(5000);"), only: Rule, options: "port_constants.allowed_ports = 5000");

    [Fact]
    public Task Tests_StaySilent() => PortVerifier.VerifyAsync(
        InMethod("kestrel.ListenAnyIP(5000); kestrel.ListenAnyIP(5000);"), only: Rule, properties: ["IsTestProject = true"]);

    [Fact]
    public Task VisualBasic_Reports() => PortVerifier.VerifyVisualBasicAsync(
        """
        Imports Microsoft.AspNetCore.Hosting
        Imports Microsoft.AspNetCore.Server.Kestrel.Core

        Class C
            Sub M(kestrel As KestrelServerOptions, host As IWebHostBuilder)
                kestrel.ListenAnyIP(5000)
                kestrel.ListenLocalhost([|5000|])
                host.UseUrls("http://*:5001", "https://*:[|5001|]")
            End Sub
        End Class
        """,
        only: Rule);

    [Fact]
    public Task OneNumber_GetsOneWarning() => PortVerifier.VerifyAsync(
        InMethod("kestrel.ListenAnyIP({|PORT002:8080|}); kestrel.ListenAnyIP({|PORT014:8080|});"));

    private static Task VerifyAsync(TestFile[] files) => PortVerifier.VerifyAsync("class P { }", only: Rule, files: files);

    private static string InMethod(string statement) => $$"""
        using System.Collections.Generic;
        using System.Net;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Server.Kestrel.Core;

        class C
        {
            const int Port = 5000;

            void M(KestrelServerOptions kestrel, KestrelServerOptions second, IWebHostBuilder host, WebApplication app, bool isDevelopment,
                int port, IPAddress address, IPAddress other, string name, Dictionary<string, string> settings)
            {
                {{statement}}
            }
        }
        """;
}
