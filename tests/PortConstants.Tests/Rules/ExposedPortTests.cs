using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

public class ExposedPortTests
{
    private const string Run = "\nENTRYPOINT [\"dotnet\", \"Shop.dll\"]\n";

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE {|PORT010:80|}")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine\nWORKDIR /app\nEXPOSE {|PORT010:80|} 443")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nADD urls.txt .\nLABEL about=\"see UseUrls\"\nEXPOSE {|PORT010:5000|}")]
    [InlineData("FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/aspnet:10.0.1-noble-chiseled AS final\nEXPOSE 53/udp\nEXPOSE {|PORT010:5000|}/tcp")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base\nEXPOSE {|PORT010:80|}\nEXPOSE 443\nFROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nENV ASPNETCORE_URLS=http://*:80\nRUN dotnet publish\nFROM Base AS final\nCOPY --from=build /urls .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet\nEXPOSE {|PORT010:80|}")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:latest\nEXPOSE {|PORT010:80|}")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8\nEXPOSE 5353/UDP {|PORT010:90|} 91/tcp")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:11.0-preview AS a\nFROM a as b\nFROM b\nEXPOSE {|PORT010:80|}")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:7.0\nEXPOSE {|PORT010:8080|}")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nEXPOSE {|PORT010:5000|}-5010")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENV ASPNETCORE_URLS=http://+:5000\nEXPOSE {|PORT010:80|}")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENV ASPNETCORE_HTTP_PORTS=5000;5001\nEXPOSE {|PORT010:8080|}")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS base\nENV ASPNETCORE_HTTP_PORTS=5000\nFROM base\nEXPOSE {|PORT010:8080|}")]
    public Task Another_port_than_that_of_the_base_image_Reports(string text) => VerifyAsync(text + Run);

    [Theory]
    [InlineData("HEALTHCHECK CMD curl -f http://localhost:{|PORT010:80|}/health")]
    [InlineData("HEALTHCHECK --interval=5s CMD curl -f {|PORT010:http|}://localhost/health || exit 1")]
    [InlineData("HEALTHCHECK CMD [\"wget\", \"-qO-\", \"http://127.0.0.1:{|PORT010:5000|}/health\"]")]
    [InlineData("HEALTHCHECK CMD curl -f localhost:{|PORT010:80|}/health")]
    [InlineData("HEALTHCHECK CMD wget --spider http://[::1]:{|PORT010:80|}/ || exit 1")]
    [InlineData("EXPOSE 8080\nHEALTHCHECK CMD curl -f http://localhost:8080/health")]
    [InlineData("ENV ASPNETCORE_URLS=http://+:80\nHEALTHCHECK CMD curl -f http://localhost/health")]
    [InlineData("HEALTHCHECK CMD curl -f http://db.example:80/health")]
    [InlineData("HEALTHCHECK NONE")]
    [InlineData("HEALTHCHECK CMD curl -f http://localhost:80/health && curl -f http://localhost:8080/health")]
    [InlineData("ENV METRICS_PORT=9100\nHEALTHCHECK CMD curl -f http://localhost:9100/health")]
    [InlineData("HEALTHCHECK CMD curl -f http://localhost:${PORT}/health")]
    [InlineData("HEALTHCHECK CMD ./health.sh http://localhost:80")]
    [InlineData("HEALTHCHECK CMD dotnet Health.dll")]
    public Task Health_check_of_another_port_Reports(string instructions) =>
        VerifyAsync("FROM mcr.microsoft.com/dotnet/aspnet:10.0\n" + instructions + Run);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 8080\nEXPOSE 8081")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 80 8080/tcp")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:7.0\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/core/aspnet:3.1\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/runtime:8.0\nEXPOSE 80")]
    [InlineData("FROM registry.example/dotnet/aspnet:8.0\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENV ASPNETCORE_URLS=http://+:80\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENV ASPNETCORE_HTTP_PORTS 80\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENV Kestrel__Endpoints__Http__Url=http://+:80\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 80\nENTRYPOINT [\"dotnet\", \"Shop.dll\", \"--urls\", \"http://*:80\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 80\nCMD ./start.sh")]
    [InlineData("ARG TAG=8.0\nFROM mcr.microsoft.com/dotnet/aspnet:$TAG\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nARG PORT=80\nEXPOSE $PORT")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 5353/udp")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 8000-8090")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base\nENV ASPNETCORE_HTTP_PORTS=80\nEXPOSE 80\nFROM base")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base\nEXPOSE 80\nFROM nginx\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENV ASPNETCORE_HTTP_PORTS=80\nCMD ./start.sh --urls http://*:80\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:2\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:2024\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:noble\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet-8.0\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet@sha256:88\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 80 8a")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 80\nEXPOSE 8080/udp")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENV ASPNETCORE_URLS=http://localhost:5000\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENV ASPNETCORE_URLS=http://+:$PORT\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENV ASPNETCORE_URLS=http://+:5000 URLS=http://+:80\nEXPOSE 80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:7.0\nENV ASPNETCORE_HTTP_PORTS=8080\nEXPOSE 8080")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENV GRPC_PORT=5001\nEXPOSE 5001")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nEXPOSE 8000-9000")]
    public Task A_port_that_may_be_meant_StaysSilent(string text) => VerifyAsync(text + Run);

    [Theory]
    [InlineData("class P { void M(Microsoft.AspNetCore.Builder.WebApplication app) => app.Urls.Add(\"http://*:80\"); }")]
    [InlineData("class P { void M(Microsoft.AspNetCore.Builder.WebApplication app) => app.Run(\"http://*:80\"); }")]
    [InlineData("using Microsoft.AspNetCore.Hosting; class P { void M(IWebHostBuilder host) => host.UseUrls(\"http://*:80\"); }")]
    [InlineData("class P { void M(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions kestrel) => kestrel.ListenAnyIP(80); }")]
    public Task An_address_in_the_code_StaysSilent(string source) => PortVerifier.VerifyAsync(source, files: [Dockerfile("80")],
        options: "dotnet_diagnostic.PORT002.severity = none\ndotnet_diagnostic.PORT004.severity = none");

    [Theory]
    [InlineData("/app/appsettings.json", """{ "urls": "http://*:80" }""", "80")]
    [InlineData("/app/appsettings.json", """{ "Kestrel": { "Endpoints": { "Web": { "Url": "http://*:80" } } } }""", "80")]
    [InlineData("/app/app.config", "<c><appSettings><add key='urls' value='http://*:80'/></appSettings></c>", "80")]
    [InlineData("/app/appsettings.json", """{ "AllowedHosts": "*" }""", "{|PORT010:80|}")]
    [InlineData("/app/Properties/launchSettings.json", """{ "profiles": { "a": { "environmentVariables": { "ASPNETCORE_URLS": "http://*:80" } } } }""", "{|PORT010:80|}")]
    public Task Only_an_address_in_other_settings_StaysSilent(string path, string settings, string exposed) =>
        PortVerifier.VerifyAsync("class P;", files: [Dockerfile(exposed), ConfigurationVerifier.File(settings, path)]);

    [Theory]
    [InlineData("""<ContainerPort Include="{|PORT010:80|}" Type="tcp" />""")]
    [InlineData("""<ContainerPort Include="{|PORT010:80|}" /><ContainerPort Include="81" />""")]
    [InlineData("""<ContainerPort Include="{|PORT010:8080|}" /><ContainerEnvironmentVariable Include="ASPNETCORE_HTTP_PORTS" Value="80" />""")]
    [InlineData("""<ContainerPort Include="8080" /><ContainerPort Include="8081" />""")]
    [InlineData("""<ContainerPort Include="80" /><ContainerEnvironmentVariable Include="ASPNETCORE_URLS" Value="http://+:80" />""")]
    [InlineData("""<ContainerPort Include="53" Type="udp" /><ContainerPort Include="$(Port)" />""")]
    [InlineData("""<ContainerPort Include="80" Condition="'$(A)' == ''" />""")]
    [InlineData("""<ContainerPort Include="80" /><ContainerAppCommandArgs Include="--urls" />""")]
    [InlineData("""<ContainerEnvironmentVariable Include="ASPNETCORE_HTTP_PORTS" Value="{|PORT013:80,81|}" />""")]
    public Task Container_of_the_sdk_Reports(string items) => VerifyProjectAsync("Microsoft.NET.Sdk.Web", "net10.0", items);

    [Theory]
    [InlineData("Microsoft.NET.Sdk", "net10.0")]
    [InlineData("Microsoft.NET.Sdk.Web", "$(Framework)")]
    [InlineData("Microsoft.NET.Sdk.Web", "net48")]
    public Task Project_whose_base_image_is_not_known_StaysSilent(string sdk, string framework) =>
        VerifyProjectAsync(sdk, framework, """<ContainerPort Include="81" />""");

    [Fact]
    public Task Only_the_container_of_a_project_is_read() => VerifyProjectAsync("Microsoft.NET.Sdk.Web", "net10.0",
        """<PackageReference Include="A" Version="4444" /><None Include="http://a:4444" /><ContainerPort Include="8080" /><ContainerPort Include="{|PORT001:4444|}" />""");

    [Fact]
    public Task Allowed_port_StaysSilent() => ConfigurationVerifier.VerifyAsync(
        "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nEXPOSE 80" + Run, "/app/Dockerfile", options: "port_constants.allowed_ports = 80");

    private static Task VerifyProjectAsync(string sdk, string framework, string items) => ConfigurationVerifier.VerifyAsync($"""
        <Project Sdk="{sdk}">
          <PropertyGroup><TargetFramework>{framework}</TargetFramework></PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """, "/app/App.csproj");

    private static Task VerifyAsync(string text) => ConfigurationVerifier.VerifyAsync(text, "/app/Dockerfile");

    private static TestFile Dockerfile(string exposed) =>
        ConfigurationVerifier.File($"FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE {exposed}\n" + Run, "/app/Dockerfile");
}
