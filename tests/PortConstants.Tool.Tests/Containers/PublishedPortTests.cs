using CsCheck;

namespace PortConstants.Tool.Tests.Containers;

public sealed class PublishedPortTests
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
    [InlineData("'70000:80'", "")]
    [InlineData("'0:80'", "outside")]
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
        var port = Assert.Single(ContainerFolder.Read("services:\n  db:\n    ports:\n      - 15432:5432\n").Ports);

        Assert.Equal((4, 9, "'ports' of service 'db', port 5432 of the container", "PostgreSql"), (port.Line, port.Column, port.Place, port.Name));
    }

    [Theory]
    [InlineData("compose.yaml", "production")]
    [InlineData("docker-compose.prod.yml", "production")]
    [InlineData("docker-compose.override.yml", "development")]
    [InlineData("compose.dev.yaml", "development")]
    [InlineData("docker-compose-test.yml", "test")]
    public void Environment_ComesFromTheName(string file, string environment) =>
        Assert.Equal(environment, Assert.Single(ContainerFolder.Read("services: { a: { ports: [\"1:1\"] } }", file).Ports).Environment);

    [Fact]
    public void BrokenFile_IsAProblemAndNoException()
    {
        var facts = ContainerFolder.Read("services:\n  web: [unclosed\n");

        Assert.StartsWith("line 3: it is no YAML", facts.Projects[0].Problem);
    }

    [Theory]
    [InlineData("'${WEB_PORT}:80'", "8090/tcp")]
    [InlineData("'$WEB_PORT:80'", "8090/tcp")]
    [InlineData("'${WEB_PORT:-1}:80'", "8090/tcp")]
    [InlineData("'${WEB_PORT:?needed}:80'", "8090/tcp")]
    [InlineData("'${NOTHING:-7001}:80'", "7001/tcp")]
    [InlineData("'${OTHER:-${WEB_PORT}}:80'", "8090/tcp")]
    [InlineData("'${WEB_PORT:+7002}:80'", "7002/tcp")]
    [InlineData("'${ADDRESS}:${WEB_PORT}:80'", "127.0.0.1 8090/tcp")]
    [InlineData("{ target: 5432, published: \"${DB_PORT}\" }", "5439/tcp")]
    [InlineData("'${SAME}:80'", "8090/tcp")]
    [InlineData("'${LITERAL}:80'", "outside")]
    [InlineData("'${OTHER}:80'", "outside")]
    public void Variables_ComeFromTheFileBeside(string item, string expected) => Assert.Equal(expected, Ports(
        $"services:\n  web:\n    ports:\n      - {item}\n",
        """
        # ports
        WEB_PORT=8090 # of the site
        export DB_PORT="5439"
        ADDRESS='127.0.0.1'
        NOTHING=
        SAME=${WEB_PORT}
        LITERAL='${WEB_PORT}'
        broken

        """));

    [Theory]
    [InlineData("ports: ['8080:80']", "80/tcp")]
    [InlineData("ports: [9000]", "9000/tcp")]
    [InlineData("ports: [{ target: 80, published: 8080 }]", "80/tcp")]
    [InlineData("expose: [6379]", "6379/tcp")]
    public void NetworkOfTheHost_PublishesNothing(string ports, string expected) =>
        Assert.Equal(expected, Ports($"services:\n  web:\n    network_mode: host\n    {ports}\n"));

    [Theory]
    [InlineData("[debug]", "development")]
    [InlineData("[dev, local]", "development")]
    [InlineData("[test]", "test")]
    [InlineData("[frontend]", "production")]
    [InlineData("[debug, frontend]", "production")]
    public void Profile_ShowsTheEnvironment(string profiles, string environment) => Assert.Equal(environment, Assert.Single(
        ContainerFolder.Read($"services: {{ a: {{ profiles: {profiles}, ports: ['1:1'] }} }}").Ports).Environment);

    [Fact]
    public void HostileFile_IsAProblemAndNoException()
    {
        Assert.Contains("nested too deeply", ContainerFolder.Read(new string('[', 100_000)).Projects[0].Problem);
        Assert.Empty(ContainerFolder.Read("services: { a: &a { <<: *b }, b: &b { <<: *a } }").Ports);
        Assert.NotEmpty(ContainerFolder.Read("services: { a: {}, a: {} }").Projects[0].Problem);
    }

    [Fact]
    public void AnyText_IsReadWithoutAnException() => Gen.OneOf(new string[] {
            "services:", "\n", "  ", "web:", "- ", "ports:", "'8080:80'", "${A:-", "${", "}", "$", "[", "]", "{", ",", "&a ", "*a", "<<: ",
            "extends: ", "service: ", "include: ", "file: ", "environment:", "A=http://b:1", "build: ", "test: ", "healthcheck: ",
            "\t", "? ", "---", "%", "!x ", "|", "1-2:", "/udp", "é" }.Select(Gen.Const).ToArray())
        .Array[0, 40].Sample(parts => ContainerFolder.Read(string.Concat(parts)));

    [Theory]
    [InlineData("")]
    [InlineData("services:")]
    [InlineData("services: [web]")]
    [InlineData("services: { web: { ports: 8080 } }")]
    [InlineData("services: { web: { ports: [[1], null, {}] } }")]
    public void OtherShapes_HaveNoPorts(string text) => Assert.Empty(ContainerFolder.Read(text).Ports);

    private static string Ports(string text, string environment = "")
    {
        var facts = ContainerFolder.Read(text, environment: environment);
        return string.Join(", ", facts.Ports.Select(port => $"{port.Host} {port.Number}".Trim()).Concat(facts.Outside.Select(_ => "outside")));
    }
}
