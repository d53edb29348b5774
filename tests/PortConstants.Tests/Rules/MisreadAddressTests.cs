using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT013. Which forms are misread is held against the readers themselves in the folder Servers.</summary>
public class MisreadAddressTests
{
    private const string Rule = "PORT013";

    [Theory]
    [InlineData("""host.UseUrls("[|http://localhost:5000,http://localhost:5001|]");""")]
    [InlineData("""host.UseUrls("http://*:5000", "[|5001|]");""")]
    [InlineData("""host.UseUrls("[|http://localhost:5000/shop|]");""")]
    [InlineData("""app.Run("[|localhost:5000|]");""")]
    [InlineData("""app.Run("[|http://*:5000;http://*:5001|]");""")]
    [InlineData("""_ = app.RunAsync("[|tcp://*:5000|]");""")]
    [InlineData("""app.Urls.Add("[|http://*:5000;http://*:5001|]");""")]
    [InlineData("""app.Urls.Add("[|5000|]");""")]
    [InlineData("""host.UseSetting("urls", "[|*:5000|]");""")]
    [InlineData("""host.UseSetting(WebHostDefaults.ServerUrlsKey, "[|http://*:5000 http://*:5001|]");""")]
    [InlineData("""host.UseSetting("http_ports", "[|8080,8081|]");""")]
    [InlineData("""configuration["ASPNETCORE_HTTPS_PORTS"] = "[|https://+:8081|]";""")]
    [InlineData("""configuration["Kestrel:Endpoints:Web:Url"] = "[|http://*:5000;https://*:5001|]";""")]
    [InlineData("""configuration["urls"] = "[|localhost:5000|]";""")]
    [InlineData("""System.Environment.SetEnvironmentVariable("ASPNETCORE_URLS", "[|8080|]");""")]
    [InlineData("""builder.AddInMemoryCollection(new Dictionary<string, string?> { ["urls"] = "[|8080|]" });""")]
    [InlineData("""var urls = "[|http://*:5000,http://*:5001|]"; host.UseUrls(urls);""")]
    [InlineData("""const string Urls = "[|http://*:5000,http://*:5001|]"; host.UseUrls(Urls);""")]
    [InlineData("""host.UseUrls([|Addresses|]);""")]
    [InlineData("""host.UseUrls($"http://*:{port},http://*:[|5001|]");""")]
    [InlineData("""host.UseUrls("[|http://localhost:0|]");""")]
    public Task AddressThatTheHostRefusesOrReadsOtherwise_Reports(string statement) =>
        PortVerifier.VerifyAsync(InMethod(statement), only: Rule);

    [Theory]
    [InlineData("""host.UseUrls("http://localhost:5000;https://localhost:5001"); host.UseUrls("http://*:5000", "https://*:5001/");""")]
    [InlineData("""app.Run("http://0.0.0.0:5000"); app.Urls.Add("http://[::]:5000"); app.Urls.Add("http://127.0.0.1:0");""")]
    [InlineData("""host.UseSetting("http_ports", "8080;8081"); host.UseSetting("https_port", "443,444");""")]
    [InlineData("""host.UseUrls($"http://*:{port}", $"http://{name}:5000", $"{name}:5000", $"http://*:5000/{name}");""")]
    [InlineData("""host.UseUrls("http://*:{port}".Replace("{port}", "5000"));""")]
    [InlineData("""settings["urls"] = "http://a:1,http://b:2"; settings.Add("urls", "a:1,b:2");""")]
    [InlineData("""prefixes.Add("http://*:5000/shop/"); sys.UrlPrefixes.Add("http://*:5000/shop");""")]
    [InlineData("""var origins = "http://a:5000,http://b:5001"; name = origins;""")]
    [InlineData("""Host.UseUrls("a:5000,b:5001");""")]
    public Task AddressThatIsReadOrThatAnotherReads_StaysSilent(string statement) =>
        PortVerifier.VerifyAsync(InMethod(statement), only: Rule);

    [Fact]
    public Task PathOfHttpSys_StaysSilent() => PortVerifier.VerifyAsync(
        InMethod("""host.UseHttpSys(); host.UseUrls("http://*:5000/shop"); host.UseUrls("[|*:5000|]");"""), only: Rule);

    [Fact]
    public Task Tests_StaySilent() => PortVerifier.VerifyAsync(
        InMethod("""host.UseUrls("localhost:5000");"""), only: Rule, properties: ["IsTestProject = true"]);

    [Theory]
    [InlineData("""{ "urls": "[|http://*:5000,http://*:5001|]" }""")]
    [InlineData("""{ "Urls": "[|5000|]" }""")]
    [InlineData("""{ "HTTP_PORTS": "[|8080,8081|]" }""")]
    [InlineData("""{ "https_ports": "[|8080 8081|]" }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Web": { "Url": "[|http://*:5000/shop|]" } } } }""")]
    [InlineData("""{ "Kestrel": { "EndPoints": { "Web": { "Url": "[|http://*/shop|]" } } } }""")]
    public Task Appsettings_Report(string json) => VerifyAsync(json, "/app/appsettings.json");

    [Theory]
    [InlineData("""{ "urls": "http://*:5000;http://*:5001", "http_ports": "8080;8081", "https_ports": 8443 }""")]
    [InlineData("""{ "Proxy": { "urls": "http://a:5000,http://b:5001" }, "BaseUrl": "http://localhost:5000/shop" }""")]
    [InlineData("""{ "urls": "#{Urls}#", "http_ports": "${HTTP_PORT},${OTHER_PORT}", "Kestrel": { "Endpoints": { "Web": { "Url": "http://*:#{Port}#/1" } } } }""")]
    [InlineData("""{ "ReverseProxy": { "Clusters": { "a": { "Destinations": { "b": { "Address": "http://a:5000/shop" } } } } } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Web": { "Url": "http://unix:/tmp/kestrel.sock" } } } }""")]
    public Task AppsettingsThatAreRead_StaySilent(string json) => VerifyAsync(json, "/app/appsettings.json");

    [Theory]
    [InlineData("""{ "profiles": { "a": { "commandName": "Project", "applicationUrl": "[|https://localhost:7001,http://localhost:5001|]" } } }""")]
    [InlineData("""{ "profiles": { "a": { "applicationUrl": "[|http://localhost:5001/shop|]" } } }""")]
    [InlineData("""{ "profiles": { "a": { "commandName": "Project", "environmentVariables": { "ASPNETCORE_HTTP_PORTS": "[|8080,8081|]" } } } }""")]
    [InlineData("""{ "profiles": { "a": { "commandName": "Project", "environmentVariables": { "URLS": "[|localhost:5001|]" } } } }""")]
    [InlineData("""{ "profiles": { "a": { "commandName": "Project", "commandLineArgs": "--urls [|localhost:5001|]" } } }""")]
    [InlineData("""{ "profiles": { "a": { "commandName": "IISExpress", "applicationUrl": "http://localhost:5001/shop" } } }""")]
    [InlineData("""{ "iisSettings": { "iisExpress": { "applicationUrl": "http://localhost:5001/shop", "sslPort": 44301 } } }""")]
    [InlineData("""{ "profiles": { "a": { "commandName": "Project", "launchUrl": "http://localhost:5001/shop", "applicationUrl": "http://localhost:5001" } } }""")]
    public Task LaunchProfile_Reports(string json) => VerifyAsync(json, "/app/Properties/launchSettings.json");

    [Theory]
    [InlineData("ENV ASPNETCORE_HTTP_PORTS=[|8080,8081|]")]
    [InlineData("ENV ASPNETCORE_URLS=[|8080|]")]
    [InlineData("ENV ASPNETCORE_URLS [|http://+:80,https://+:443|]")]
    [InlineData("ENV ASPNETCORE_URLS=\"[|http://+:80 https://+:443|]\"")]
    [InlineData("ENV HTTP_PORTS=[|http://+:8080|]")]
    [InlineData("ENV DOTNET_URLS=[|+:8080|]")]
    [InlineData("ENV Kestrel__Endpoints__Web__Url=[|localhost:8080|]")]
    [InlineData("ENV ASPNETCORE_Kestrel__Endpoints__Web__Url=[|localhost:8080|]")]
    [InlineData("CMD [\"dotnet\", \"Shop.dll\", \"--urls\", \"[|localhost:8080|]\"]")]
    [InlineData("ENTRYPOINT dotnet Shop.dll --http_ports=[|8080,8081|]")]
    [InlineData("ENV ASPNETCORE_URLS=http://+:8080;https://+:8081 ASPNETCORE_HTTP_PORTS=8080")]
    [InlineData("ENV ASPNETCORE_URLS=http://+:$PORT/1")]
    [InlineData("ENV SERVICE_URLS=http://a:80,http://b:80 UPSTREAM_HTTP_PORTS=80,81")]
    public Task Dockerfile_Reports(string instruction) =>
        VerifyAsync("FROM mcr.microsoft.com/dotnet/aspnet:10.0\n" + instruction, "/app/Dockerfile");

    [Fact]
    public Task RootOfTheSettingsOfAnotherProgram_StaysSilent() => PortVerifier.VerifyAsync("class P { }", only: Rule, framework: ReferenceSet.Net8,
        files: [ConfigurationVerifier.File("""{ "urls": "http://a:5000,http://b:5001", "ConnectionStrings": { "Db": "Server=[|db:1433|];Database=a" } }""")]);

    [Fact]
    public Task Message_SaysWhatTheReaderDoesAndWhatIsRead() => PortVerifier.VerifyAsync("class P { }", files:
    [
        ConfigurationVerifier.File("""{ "http_ports": "8080,8081" }"""),
    ], expected:
    [
        new Microsoft.CodeAnalysis.Testing.DiagnosticResult(Rule, Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .WithSpan("/app/appsettings.json", 1, 18, 1, 27)
            .WithMessage("'8080,8081' for 'http_ports' makes the host listen on port 80 of all addresses: write '8080;8081'"),
    ]);

    [Fact]
    public Task AllowedPort_DoesNotAccept() => PortVerifier.VerifyAsync(
        InMethod("""host.UseUrls("[|localhost:5000|]");"""), only: Rule, options: "port_constants.allowed_ports = 0-65535");

    private static Task VerifyAsync(string text, string path) =>
        PortVerifier.VerifyAsync("class P { }", only: Rule, files: [ConfigurationVerifier.File(text, path)]);

    private static string InMethod(string statement) => $$"""
        #nullable enable
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Server.HttpSys;
        using Microsoft.Extensions.Configuration;

        class C
        {
            const string Addresses = "localhost:5000";

            void M(IWebHostBuilder host, WebApplication app, IConfiguration configuration, IConfigurationBuilder builder, int port, string name,
                Dictionary<string, string> settings, System.Net.HttpListenerPrefixCollection prefixes, HttpSysOptions sys)
            {
                {{statement}}
            }
        }

        static class Host { public static void UseUrls(string urls) { } }
        """;
}
