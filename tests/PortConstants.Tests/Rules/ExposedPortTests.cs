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
    public Task Another_port_than_that_of_the_base_image_Reports(string text) => VerifyAsync(text + Run);

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

    private static Task VerifyAsync(string text) => ConfigurationVerifier.VerifyAsync(text, "/app/Dockerfile");

    private static TestFile Dockerfile(string exposed) =>
        ConfigurationVerifier.File($"FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE {exposed}\n" + Run, "/app/Dockerfile");
}
