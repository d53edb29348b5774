using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Containers;

/// <summary>The ports in what services are told: their environment, its files, and their commands.</summary>
public sealed class ServiceSettingTests
{
    private const string Dockerfile = "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENTRYPOINT [\"dotnet\", \"Web.dll\"]\n";

    [Theory]
    [InlineData("ConnectionStrings__Shop: Host=db;Port=5432;Database=shop;Username=shop", "5432/tcp connects db 'ConnectionStrings:Shop'")]
    [InlineData("ConnectionStrings__Shop: \"Server=db,1433;Database=shop;User Id=sa\"", "1433/tcp connects db 'ConnectionStrings:Shop'")]
    [InlineData("Kafka__BootstrapServers: kafka:9092", "9092/tcp connects kafka 'Kafka:BootstrapServers'")]
    [InlineData("Redis__Host: cache\n      Redis__Port: 6379", "6379/tcp connects cache 'Redis:Port'")]
    [InlineData("ASPNETCORE_HTTP_PORTS: 8080", "8080/tcp listens 'ASPNETCORE_HTTP_PORTS'")]
    [InlineData("ASPNETCORE_URLS: http://+:9000", "9000/tcp listens + 'ASPNETCORE_URLS'")]
    [InlineData("Kestrel__Endpoints__Grpc__Url: http://*:9001", "9001/tcp listens * 'Kestrel:Endpoints:Grpc:Url'")]
    [InlineData("Catalog__Url: http://catalog:8080", "8080/tcp connects catalog 'Catalog:Url'")]
    [InlineData("SomethingElse: http://db:8080/x", "8080/tcp connects db 'SomethingElse'")]
    [InlineData("Cors__Origins__0: http://localhost:4200")]
    [InlineData("Retries: 5432")]
    [InlineData("ASPNETCORE_ENVIRONMENT: Development")]
    public void Environment_IsReadAsSettings(string entries, params string[] expected)
    {
        Assert.Equal(expected, Read($"services:\n  web:\n    build: .\n    environment:\n      {entries}\n  db: {{}}\n  cache: {{}}\n"));
        var list = string.Join("\n", entries.Split('\n').Select(entry => "      - " + Pair(entry.Trim())));
        Assert.Equal(expected, Read($"services:\n  web:\n    build: .\n    environment:\n{list}\n  db: {{}}\n  cache: {{}}\n"));
    }

    [Theory]
    [InlineData("env_file: web.env")]
    [InlineData("env_file: [web.env]")]
    [InlineData("env_file: [{ path: ./web.env, required: false }, missing.env]")]
    public void EnvironmentFile_IsRead(string entry)
    {
        using var folder = Folder();
        folder.With("compose.yaml", $"services: {{ web: {{ build: ., {entry} }} }}")
            .With("web.env", "# settings\nexport Redis__Url=\"cache.example:6380\"\r\nASPNETCORE_HTTP_PORTS=8081\n");

        Assert.Equal(
            ["8081 web.env:3:23 'ASPNETCORE_HTTP_PORTS' of service 'web'", "6380 web.env:2:34 'Redis:Url' of service 'web'"],
            folder.Read().Ports.OrderByDescending(port => port.Port).Select(port => $"{port.Port} {port.File}:{port.Line}:{port.Column} {port.Place}"));
    }

    [Theory]
    [InlineData("environment: { ASPNETCORE_HTTP_PORTS: 7001 }, env_file: web.env", 7001)]
    [InlineData("env_file: [web.env, other.env]", 7003)]
    [InlineData("env_file: web.env", 7002)]
    [InlineData("extends: base", 7004)]
    [InlineData("extends: base, environment: [aspnetcore_http_ports=7005]", 7005)]
    public void ValueThatWins_IsTheRow(string service, int expected)
    {
        using var folder = Folder();
        folder
            .With("compose.yaml", $"services: {{ web: {{ build: ., {service} }}, base: {{ scale: 0, environment: {{ ASPNETCORE_HTTP_PORTS: 7004 }} }} }}")
            .With("web.env", "ASPNETCORE_HTTP_PORTS=7002").With("other.env", "ASPNETCORE_HTTP_PORTS=7003");

        Assert.Equal(expected, Assert.Single(folder.Read().Ports, port => port.Service == "web").Port);
    }

    [Fact]
    public void Variables_AreThoseOfTheFileBeside_AndOthersStayAsWritten()
    {
        using var folder = Folder();
        folder.With(".env", "DB_PORT=5433\nPASSWORD=S3CRET\n").With("compose.yaml", """
            services:
              web:
                build: .
                environment:
                  - ConnectionStrings__Shop=Host=db;Port=${DB_PORT};Database=shop;Username=shop;Password=${PASSWORD}
                  - ConnectionStrings__Log=Host=${LOG_HOST};Port=5434;Database=log;Username=${USER_NAME};Password=${OTHER}
                  - ASPNETCORE_HTTP_PORTS=${HTTP_PORT}
                  - Smtp__Port
            """);

        var report = folder.Read();

        Assert.Equal(["5433 db 5:46", "5434  6:54"], report.Ports.Where(port => port.Service == "web")
            .Select(port => $"{port.Port} {port.Host} {port.Line}:{port.Column}"));
        Assert.Equal(
            ["compose.yaml:7 'ASPNETCORE_HTTP_PORTS' of service 'web'", "compose.yaml:8 'Smtp:Port' of service 'web'"],
            report.Outside.Select(place => $"{place.File}:{place.Line} {place.Place}"));
        Assert.DoesNotContain("S3CRET", ReportJson.Write(report));
    }

    [Fact]
    public void ServiceThatIsBuilt_BelongsToItsProject_AndNamesWhatItReplaces()
    {
        using var folder = Folder();
        folder
            .WithPort(Reports.Port(5434, project: "Web.csproj") with { File = "appsettings.json", Line = 3, Place = "'ConnectionStrings:Shop'" })
            .With("compose.yaml", "services: { web: { build: ., environment: { ConnectionStrings__Shop: 'Host=db;Port=5432;Username=a;Database=b' } } }");

        var port = Assert.Single(folder.Read().Ports, port => port.Service == "web");

        Assert.Equal(("Web.csproj", "PostgreSql"), (port.Project, port.Name));
        Assert.Equal("'ConnectionStrings:Shop' of service 'web', in place of 5434 in appsettings.json:3", port.Place);
    }

    [Theory]
    [InlineData("KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://kafka:9092")]
    [InlineData("ZOOKEEPER_CLIENT_PORT: 2181")]
    [InlineData("GF_SERVER_HTTP_PORT: 3000")]
    [InlineData("SCHEMA_REGISTRY_BOOTSTRAP: PLAINTEXT://broker:9092", "9092/tcp connects broker 'SCHEMA:REGISTRY'")]
    public void ImageOfOthers_ShowsOnlyWhomItCalls(string entry, params string[] expected)
    {
        var ports = ContainerFolder.Read($"services: {{ kafka: {{ image: example/kafka, environment: {{ {entry} }} }}, broker: {{}} }}").Ports;

        Assert.Equal(expected.Length, ports.Count);
        Assert.All(ports, port => Assert.Equal(("connects", "broker"), (port.Direction, port.Host)));
    }

    [Fact]
    public void CommandLine_IsRead()
    {
        Assert.Equal(
            ["5005/tcp listens * 'CMD:--urls'"], Read("services: { web: { build: ., command: [dotnet, Web.dll, --urls, 'http://*:5005'] } }"));
        Assert.Equal(["5005/tcp listens * 'ENTRYPOINT:--urls'"], Read("services: { web: { build: ., entrypoint: 'dotnet Web.dll --urls=http://*:5005' } }"));
    }

    [Fact]
    public void HealthCheck_OfTheContainerItselfIsNoRow() => Assert.Empty(
        Read("services: { web: { build: ., healthcheck: { test: [CMD, curl, -f, 'http://localhost:8080/health'] } } }"));

    [Fact]
    public void OwnPortOfTheContainer_IsListenedOn() => Assert.Equal(
        ["80/tcp listens 'PORT'", "81/tcp listens 'Hosting:GrpcPort'", "82 unknown 'Hosting:OtherPort'"],
        Read("services: { web: { build: ., ports: ['5000:80', '81'], environment: [PORT=80, Hosting__GrpcPort=81, Hosting__OtherPort=82] } }"));

    [Fact]
    public void CalledService_ShowsNameAndProtocol()
    {
        var ports = ContainerFolder.Read("""
            services:
              web: { environment: { ASPNETCORE_ENVIRONMENT: x, A__Url: 'cache:6379', B__Server: 'own:7001' } }
              cache: { image: valkey/valkey }
              own: { image: shop/own, expose: [7001/udp] }
            """).Ports.Where(port => port.Service == "web");

        Assert.Equal(["6379/tcp Redis", "7001/udp "], ports.Select(port => $"{port.Number} {port.Name}"));
    }

    [Fact]
    public void MergedEnvironment_Counts() => Assert.Equal(
        ["7001/tcp listens 'ASPNETCORE_HTTP_PORTS'"],
        Read("x-env: &env { ASPNETCORE_HTTP_PORTS: 7001 }\nservices: { web: { build: ., environment: { <<: *env, OTHER: a } } }"));

    private static string Pair(string entry) => entry.Split(": ", 2) is [var name, var value] ? $"'{name}={value.Trim('"')}'" : entry;

    private static ContainerFolder Folder() => new ContainerFolder().WithWeb("Web.csproj", "app.Listen(7);").With("Dockerfile", Dockerfile);

    private static string[] Read(string compose)
    {
        using var folder = Folder();
        return [.. folder.With("compose.yaml", compose).Read().Ports.Where(port => port.Service == "web" && !port.Place.StartsWith("'ports'")).Select(port =>
            $"{port.Number} {port.Direction} {port.Host} ".Replace("  ", " ") + port.Place.Split(" of ")[0])];
    }
}
