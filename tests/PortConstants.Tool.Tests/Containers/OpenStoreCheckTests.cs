namespace PortConstants.Tool.Tests.Containers;

/// <summary>PORT204.</summary>
public sealed class OpenStoreCheckTests
{
    [Theory]
    [InlineData("image: postgres:16, ports: ['5432:5432']")]
    [InlineData("image: docker.io/bitnami/rabbitmq:4, ports: ['15432:5672']")]
    [InlineData("image: 'redis@sha256:01', ports: ['0.0.0.0:6379:6379']")]
    [InlineData("image: mcr.microsoft.com/mssql/server, ports: [{ target: 1433, published: 1433 }]")]
    [InlineData("image: mongo, ports: ['[::]:27017:27017']")]
    [InlineData("image: rabbitmq:management, ports: ['15672:15672']")]
    [InlineData("build: db, ports: ['5432:5432']")]
    public void DataServiceOnAllInterfaces_IsNoted(string service) => Assert.Single(Find(service));

    [Theory]
    [InlineData("image: postgres:16, ports: ['127.0.0.1:5432:5432']")]
    [InlineData("image: postgres:16, ports: ['10.0.0.5:5432:5432']")]
    [InlineData("image: postgres:16, ports: ['5432']")]
    [InlineData("image: postgres:16, expose: ['5432']")]
    [InlineData("image: postgres:16, ports: ['9187:9187']")]
    [InlineData("image: nginx, ports: ['80:80']")]
    [InlineData("image: example/shop, ports: ['5432:5432']")]
    [InlineData("image: dpage/pgadmin4, ports: ['5050:80']")]
    [InlineData("image: grafana/grafana, ports: ['3000:3000']")]
    public void OtherServiceOrAddress_StaysSilent(string service) => Assert.Empty(Find(service));

    [Fact]
    public void FileOfTests_StaysSilent() =>
        Assert.Empty(ContainerFolder.Read("services: { db: { image: postgres, ports: ['5432:5432'] } }", "tests/compose.yaml").Findings);

    [Fact]
    public void Finding_NamesTheProductAndTheRemedy()
    {
        var finding = Assert.Single(ContainerFolder.Read("services: { db: { image: postgres, ports: ['15432:5432'] } }").Findings);

        Assert.Equal(("PORT204", "note"), (finding.Rule, finding.Severity));
        Assert.Equal(
            "PostgreSQL is published on all interfaces of the host: write 127.0.0.1:15432:5432 unless other machines need this database",
            finding.Message);
    }

    private static string[] Find(string service)
    {
        using var folder = new ContainerFolder();
        return [.. folder.With("db/Dockerfile", "FROM postgres:16\nCOPY init.sql /\n").With("compose.yaml", $"services: {{ db: {{ {service} }} }}")
            .Read().Findings.Where(finding => finding.Rule == "PORT204").Select(finding => finding.Message)];
    }
}
