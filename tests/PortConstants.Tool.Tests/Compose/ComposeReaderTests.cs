using PortConstants.Tool.Compose;

namespace PortConstants.Tool.Tests.Compose;

public sealed class ComposeReaderTests
{
    [Theory]
    [InlineData("\"8080:80\"", "8080/tcp")]
    [InlineData("8080:80", "8080/tcp")]
    [InlineData("'5000:53/udp'", "5000/udp")]
    [InlineData("127.0.0.1:8001:8001", "127.0.0.1 8001/tcp")]
    [InlineData("'[::1]:6060:6060'", "::1 6060/tcp")]
    [InlineData("9090-9092:80-82", "9090/tcp, 9091/tcp, 9092/tcp")]
    [InlineData("127.0.0.1:5000-5001:5000-5001/udp", "127.0.0.1 5000/udp, 127.0.0.1 5001/udp")]
    [InlineData("'${WEB_PORT:-8080}:80'", "8080/tcp")]
    [InlineData("'${WEB_PORT-8080}:80'", "8080/tcp")]
    [InlineData("{ target: 80, published: 8080 }", "8080/tcp")]
    [InlineData("{ target: 53, published: \"5353\", protocol: udp, host_ip: 10.0.0.1 }", "10.0.0.1 5353/udp")]
    [InlineData("{ target: 80, published: \"8083-8084\", mode: host }", "8083/tcp, 8084/tcp")]
    [InlineData("'${WEB_PORT}:80'", "outside")]
    [InlineData("'$WEB_PORT:80'", "outside")]
    [InlineData("'${WEB_PORT:?needed}:80'", "outside")]
    [InlineData("3000", "outside")]
    [InlineData("{ target: 80 }", "outside")]
    [InlineData("'70000:80'", "outside")]
    public void Publication_OpensThePortOfTheHost(string item, string expected) =>
        Assert.Equal(expected, Ports($"services:\n  web:\n    ports:\n      - {item}\n"));

    [Fact]
    public void ExposedPort_IsReachableByTheOtherContainers() =>
        Assert.Equal("9100/tcp, 9101/udp", Ports("services:\n  web:\n    expose:\n      - 9100\n      - \"9101/udp\"\n"));

    [Fact]
    public void MergedMapping_Counts() =>
        Assert.Equal("8080/tcp", Ports("x-base: &base\n  ports: [\"8080:80\"]\nservices:\n  web:\n    <<: *base\n"));

    [Fact]
    public void Place_NamesServiceAndContainerPort()
    {
        var port = Assert.Single(ComposeReader.Parse("services:\n  db:\n    ports:\n      - 15432:5432\n", "compose.yaml").Ports);

        Assert.Equal((4, 9, "'ports' of service 'db', port 5432 of the container", "PostgreSql"), (port.Line, port.Column, port.Place, port.Name));
    }

    [Theory]
    [InlineData("compose.yaml", "production")]
    [InlineData("docker-compose.prod.yml", "production")]
    [InlineData("docker-compose.override.yml", "development")]
    [InlineData("compose.dev.yaml", "development")]
    [InlineData("docker-compose-test.yml", "test")]
    public void Environment_ComesFromTheName(string file, string environment) =>
        Assert.Equal(environment, Assert.Single(ComposeReader.Parse("services: { a: { ports: [\"1:1\"] } }", file).Ports).Environment);

    [Fact]
    public void BrokenFile_IsAProblemAndNoException()
    {
        var facts = ComposeReader.Parse("services:\n  web: [unclosed\n", "compose.yaml");

        Assert.StartsWith("line 3: it is no YAML", facts.Project.Problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("services:")]
    [InlineData("services: [web]")]
    [InlineData("services: { web: { ports: 8080 } }")]
    [InlineData("services: { web: { ports: [[1], null, {}] } }")]
    public void OtherShapes_HaveNoPorts(string text) => Assert.Empty(ComposeReader.Parse(text, "compose.yaml").Ports);

    private static string Ports(string text)
    {
        var facts = ComposeReader.Parse(text, "compose.yaml");
        return string.Join(", ", facts.Ports.Select(port => $"{port.Host} {port.Number}".Trim()).Concat(facts.Outside.Select(_ => "outside")));
    }
}
