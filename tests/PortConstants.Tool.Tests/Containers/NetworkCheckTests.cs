namespace PortConstants.Tool.Tests.Containers;

/// <summary>PORT202.</summary>
public sealed class NetworkCheckTests
{
    private const string Database = "db: { image: postgres, ports: ['5433:5432'] }";

    [Theory]
    [InlineData("environment: { ConnectionStrings__Shop: 'Host=db;Port=5433;Database=a;Username=b' }")]
    [InlineData("environment: ['ConnectionStrings__Shop=Host=db;Port=5433;Database=a;Username=b']")]
    [InlineData("environment: ['DATABASE_URL=postgres://a:b@db:5433/shop']")]
    [InlineData("environment: ['Db__Host=db', 'Db__Port=5433']")]
    [InlineData("environment: ['Shop__Server=DB:5433']")]
    [InlineData("env_file: shop.env")]
    [InlineData("healthcheck: { test: [CMD, curl, 'http://db:5433'] }")]
    [InlineData("command: [--db, 'postgres://db:5433/shop']")]
    public void PublishedPortInTheNetwork_Reports(string service) => Assert.Single(Find($"web: {{ {service} }}, {Database}"));

    [Theory]
    [InlineData("web: { environment: ['Db=postgres://db:5432/shop'] }, " + Database)]
    [InlineData("web: { environment: ['Db=postgres://localhost:5433/shop'] }, " + Database)]
    [InlineData("web: { environment: ['Db=postgres://host.docker.internal:5433/shop'] }, " + Database)]
    [InlineData("web: { environment: ['Db=postgres://other:5433/shop'] }, " + Database)]
    [InlineData("web: { network_mode: host, environment: ['Db=postgres://db:5433/shop'] }, " + Database)]
    [InlineData("web: { environment: ['Db=postgres://db:5433/shop'] }, db: { ports: ['5433:5432', '5434:5433'] }")]
    [InlineData("web: { environment: ['Db=postgres://db:5433/shop'] }, db: { ports: ['5433:5432'], expose: ['5433'] }")]
    [InlineData("web: { environment: ['Db=postgres://db:5433/shop'] }, db: { ports: ['5433:5432'], command: -p 5433 }")]
    [InlineData("web: { environment: ['Db=postgres://db:5433/shop'] }, db: { ports: ['5433:5432'], environment: [PGPORT=5433] }")]
    [InlineData("web: { environment: ['Db=postgres://db:5433/shop'] }, db: { ports: ['5433:5433'] }")]
    [InlineData("web: { environment: ['Db=postgres://db:5433/shop'] }, db: { ports: ['5430-5439:5432'] }")]
    [InlineData("db: { environment: ['Db=postgres://db:5433/shop'], ports: ['5433:5432'] }")]
    [InlineData("web: { environment: ['Db=postgres://db:5433/shop'] }, db: { network_mode: host, ports: ['5433:5432'] }")]
    public void PortThatMayBeRight_StaysSilent(string services) => Assert.Empty(Find(services));

    [Theory]
    [InlineData("db: { container_name: pg, ports: ['5433:5432'] }", "pg")]
    [InlineData("db: { hostname: pg, ports: ['5433:5432'] }", "pg")]
    [InlineData("db: { networks: { shop: { aliases: [pg] } }, ports: ['5433:5432'] }", "pg")]
    [InlineData("db: { ports: ['5430-5439:6430-6439'] }", "db")]
    [InlineData("db: { ports: [{ target: 5432, published: '5433' }] }", "db")]
    public void EveryNameAndForm_Counts(string service, string host) =>
        Assert.Single(Find($"web: {{ environment: ['Db=postgres://{host}:5433/shop'] }}, {service}"));

    [Fact]
    public void ServiceOfAnotherFileBeside_Counts()
    {
        using var folder = new ContainerFolder();
        folder.With("compose.yaml", "services: { web: { environment: ['Db=postgres://db:5433/shop'] } }")
            .With("compose.infra.yaml", $"services: {{ {Database} }}")
            .With("other/compose.yaml", $"services: {{ web: {{ environment: ['Db=postgres://db:5434/shop'] }} }}");

        Assert.Equal(
            ["compose.yaml:1 'db' has 5433 on the host alone: in the network of the containers it listens on 5432, so write 5432"], Of(folder));
    }

    [Fact]
    public void SettingsFileOfTheProgram_IsReportedUnlessTheEnvironmentReplacesIt()
    {
        using var folder = new ContainerFolder();
        folder.WithWeb("Web/Web.csproj").With("Web/Dockerfile", "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENTRYPOINT [\"dotnet\", \"Web.dll\"]\n")
            .WithPort(Reports.Port(5433, project: "Web/Web.csproj", host: "db") with { File = "Web/appsettings.json", Place = "'Db:Port'" })
            .With("compose.yaml", $"services: {{ web: {{ build: Web, environment: [A=http://db:5432] }}, {Database} }}");

        Assert.StartsWith("Web/appsettings.json:1 ", Assert.Single(Of(folder)));
        folder.With("compose.yaml", $"services: {{ web: {{ build: Web, environment: [A=http://db:5432, Db__Port=5432] }}, {Database} }}");
        Assert.Empty(Of(folder));
    }

    private static string[] Find(string services)
    {
        using var folder = new ContainerFolder();
        return Of(folder.With("compose.yaml", $"services: {{ {services} }}").With("shop.env", "ConnectionStrings__Shop=Host=db;Port=5433;Database=a;Username=b"));
    }

    private static string[] Of(ContainerFolder folder) =>
        [.. folder.Read().Findings.Where(finding => finding.Rule == "PORT202").Select(finding => $"{finding.File}:{finding.Line} {finding.Message}")];
}
