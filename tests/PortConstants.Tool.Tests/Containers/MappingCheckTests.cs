namespace PortConstants.Tool.Tests.Containers;

/// <summary>PORT201.</summary>
public sealed class MappingCheckTests
{
    private const string Image = "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nWORKDIR /app\nENTRYPOINT [\"dotnet\", \"G.dll\"]\n";

    [Theory]
    [InlineData("ports: ['5000:80']")]
    [InlineData("ports: ['80']")]
    [InlineData("ports: [{ target: 80, published: 5000 }]")]
    [InlineData("ports: ['127.0.0.1:5000:80/tcp']")]
    [InlineData("ports: ['8081:8080'], environment: { ASPNETCORE_URLS: 'http://+:9000' }")]
    [InlineData("ports: ['8081:8080'], environment: [ASPNETCORE_HTTP_PORTS=80]")]
    [InlineData("ports: ['8443:443'], environment: [ASPNETCORE_HTTPS_PORTS=8081]")]
    [InlineData("ports: ['8081:8080'], env_file: web.env")]
    [InlineData("healthcheck: { test: [CMD, curl, -f, 'http://localhost:80/health'] }")]
    [InlineData("healthcheck: { test: 'wget -q http://127.0.0.1/health || exit 1' }")]
    [InlineData("ports: ['5000:8080', '5001:8081']")]
    public void PortOnWhichNothingListens_Reports(string service) => Assert.Single(Find(service));

    [Theory]
    [InlineData("ports: ['5000:8080']")]
    [InlineData("ports: ['8080-8081:8080-8081']")]
    [InlineData("ports: ['5000:80/udp']")]
    [InlineData("ports: ['5000:80'], environment: [ASPNETCORE_HTTP_PORTS=80]")]
    [InlineData("ports: ['5000:80'], environment: ['ASPNETCORE_URLS=https://+:443;http://+']")]
    [InlineData("ports: ['5000:80'], environment: [ASPNETCORE_URLS]")]
    [InlineData("ports: ['5000:80'], environment: ['ASPNETCORE_URLS=${URLS}']")]
    [InlineData("ports: ['5000:80'], environment: [Kestrel__Endpoints__Http__Url=http://*:80]")]
    [InlineData("ports: ['5000:80'], environment: [HTTP_PORTS=80]")]
    [InlineData("ports: ['5000:9090'], environment: [Metrics__Port=9090]")]
    [InlineData("ports: ['5000:80'], command: [--urls, 'http://*:80']")]
    [InlineData("ports: ['5000:80'], entrypoint: ./start.sh")]
    [InlineData("ports: ['5000:80'], network_mode: host")]
    [InlineData("ports: ['${WEB_PORT}:${TARGET}']")]
    [InlineData("expose: ['80']")]
    [InlineData("healthcheck: { test: [CMD, curl, 'http://localhost:8080/'] }")]
    [InlineData("healthcheck: { test: [CMD, curl, 'http://other:80/'] }")]
    [InlineData("healthcheck: { disable: true }")]
    public void PortThatMayBeRight_StaysSilent(string service) => Assert.Empty(Find(service));

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:7.0\nENTRYPOINT [\"dotnet\", \"G.dll\"]", "8080", true)]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:7.0\nENTRYPOINT [\"dotnet\", \"G.dll\"]", "80", false)]
    [InlineData("FROM mcr.microsoft.com/dotnet/core/aspnet:3.1\nENTRYPOINT dotnet G.dll", "8080", true)]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base\nFROM base AS final\nENTRYPOINT [\"dotnet\", \"G.dll\"]", "80", true)]
    [InlineData("ARG TAG=8.0\nFROM mcr.microsoft.com/dotnet/aspnet:${TAG}\nENTRYPOINT [\"dotnet\", \"G.dll\"]", "80", true)]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENV ASPNETCORE_HTTP_PORTS=80\nENTRYPOINT [\"dotnet\", \"G.dll\"]", "80", false)]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENV ASPNETCORE_URLS=http://+:5000\nENTRYPOINT [\"dotnet\", \"G.dll\"]", "80", true)]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 80\nENTRYPOINT [\"dotnet\", \"G.dll\"]", "80", true)]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENTRYPOINT [\"dotnet\", \"G.dll\", \"--urls\", \"http://*:80\"]", "80", false)]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY start.sh .\nENTRYPOINT [\"./start.sh\"]", "80", false)]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0", "80", false)]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet@sha256:88\nENTRYPOINT [\"dotnet\", \"G.dll\"]", "80", false)]
    [InlineData("FROM nginx\nENTRYPOINT [\"dotnet\", \"G.dll\"]", "81", false)]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0\nENTRYPOINT [\"dotnet\", \"G.dll\"]", "80", false)]
    public void BaseImageAndVariables_Decide(string dockerfile, string port, bool reports) =>
        Assert.Equal(reports ? 1 : 0, Find($"ports: ['5000:{port}']", dockerfile).Length);

    [Theory]
    [InlineData("WebApplication.CreateBuilder(args).Build().Run(\"http://*:80\");")]
    [InlineData("builder.WebHost.UseUrls(\"http://*:80\");")]
    [InlineData("options.ListenAnyIP(80);")]
    public void CodeThatChoosesAddresses_StaysSilent(string code) => Assert.Empty(Find("ports: ['5000:80']", code: code));

    [Fact]
    public void SettingsThatChooseAddresses_StaySilent()
    {
        using var folder = Folder();
        folder.With("G/appsettings.json", """{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:80" } } } }""");
        Assert.Empty(Of(folder.With("compose.yaml", Compose("ports: ['5000:80']"))));
    }

    [Fact]
    public void PortThatTheProgramOpensOtherwise_StaysSilent()
    {
        using var folder = Folder();
        folder.WithPort(Reports.Port(9520, "listens", project: "G/G.csproj"));
        Assert.Empty(Of(folder.With("compose.yaml", Compose("ports: ['5000:9520']"))));
    }

    [Fact]
    public void ProjectThatNobodyKnows_StaysSilent()
    {
        using var folder = new ContainerFolder();
        Assert.Empty(Of(folder.With("G/Dockerfile", Image).With("compose.yaml", Compose("ports: ['5000:80']"))));
    }

    [Theory]
    [InlineData("docker-compose.override.yml", "environment: [ASPNETCORE_HTTP_PORTS=80]", 0)]
    [InlineData("docker-compose.prod.yml", "environment: [ASPNETCORE_HTTP_PORTS=80]", 0)]
    [InlineData("docker-compose.override.yml", "environment: [A=1]", 1)]
    [InlineData("other.yml", "environment: [ASPNETCORE_HTTP_PORTS=80]", 1)]
    public void FilePutOver_MayMakeItRight(string file, string service, int count)
    {
        using var folder = Folder();
        folder.With("docker-compose.yml", Compose("ports: ['5000:80']")).With(file, $"services: {{ g: {{ {service} }} }}");
        Assert.Equal(count, Of(folder).Length);
    }

    [Fact]
    public void SidecarInTheNetworkOfTheService_StaysSilent()
    {
        using var folder = Folder();
        folder.With("compose.yaml", "services: { g: { build: ./G, ports: ['5000:50001'] }, side: { image: sidecar, network_mode: 'service:g' } }");
        Assert.Empty(Of(folder));
    }

    [Fact]
    public void MappingInAnOverride_IsThatOfTheImageBelow()
    {
        using var folder = Folder();
        folder.With("docker-compose.yml", Compose("image: shop/g")).With("docker-compose.override.yml", "services: { g: { ports: ['5000:80'] } }");
        Assert.Equal(
            ["docker-compose.override.yml:1 '5000:80' of service 'g' leads to port 80 of the container, "
                + "but the program listens on 8080 (the default of mcr.microsoft.com/dotnet/aspnet:10.0)"],
            Of(folder));
    }

    [Fact]
    public void HealthCheckOfADockerfile_Reports()
    {
        using var folder = Folder(Image + "EXPOSE 8080\nHEALTHCHECK CMD curl -f http://localhost:80/health\n");
        Assert.Equal(
            ["G/Dockerfile:5 The health check asks port 80, but the program listens on 8080 (the default of mcr.microsoft.com/dotnet/aspnet:10.0)"],
            Of(folder));
    }

    private static string Compose(string service) => $"services: {{ g: {{ build: ./G, {service} }} }}";

    private static ContainerFolder Folder(string dockerfile = Image, string code = "WebApplication.CreateBuilder(args).Build().Run();") =>
        new ContainerFolder().WithWeb("G/G.csproj", code).With("G/Dockerfile", dockerfile).With("web.env", "ASPNETCORE_HTTP_PORTS=80");

    private static string[] Find(string service, string dockerfile = Image, string code = "WebApplication.CreateBuilder(args).Build().Run();")
    {
        using var folder = Folder(dockerfile, code);
        return Of(folder.With("compose.yaml", Compose(service)));
    }

    private static string[] Of(ContainerFolder folder) =>
        [.. folder.Read().Findings.Where(finding => finding.Rule == "PORT201").Select(finding => $"{finding.File}:{finding.Line} {finding.Message}")];
}
