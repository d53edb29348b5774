using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Containers;

public sealed class ComposeReferenceTests : IDisposable
{
    private readonly ContainerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("include: [parts/db.yaml]")]
    [InlineData("include: [{ path: parts/db.yaml }]")]
    [InlineData("include:\n  - path: [./parts/db.yaml, ./parts/db.yaml]\n")]
    public void IncludedFile_IsAnEntryOfItsOwn(string text)
    {
        _folder.With("compose.yaml", text).With("parts/db.yaml", "services: { db: { ports: ['${DB_PORT}:5432'] } }").With("parts/.env", "DB_PORT=5439");

        Assert.Equal(["compose.yaml ", "parts/db.yaml 5439"], Read());
    }

    [Fact]
    public void FileThatIsIncludedAndFound_IsReadOnce()
    {
        _folder.With("compose.yaml", "include: [compose.db.yaml]").With("compose.db.yaml", "services: { db: { ports: ['5439:5432'] } }");

        Assert.Equal(["compose.db.yaml 5439", "compose.yaml "], Read());
    }

    [Theory]
    [InlineData("include: [missing.yaml]", "include: 'missing.yaml' does not exist")]
    [InlineData("include: ['oci://example/shop:1']", "include: 'oci://example/shop:1' is not a local file and was not read")]
    [InlineData("include: ['${WHICH}']", "include: '${WHICH}' cannot be resolved")]
    [InlineData("include: [compose.yaml]", "it includes 'compose.yaml', which includes it")]
    [InlineData("include: [other.yaml]", "")]
    [InlineData("services: { a: { extends: { file: missing.yaml, service: b } } }", "'missing.yaml' does not exist")]
    [InlineData("services: { a: { extends: b } }", "service 'a' extends 'b', which the file lacks")]
    [InlineData("services: { a: { extends: { file: other.yaml, service: b } } }", "service 'a' extends 'b', which 'other.yaml' lacks")]
    [InlineData("services: { a: { extends: a } }", "service 'a' extends itself, by way of 'a'")]
    [InlineData("services: { a: { extends: b }, b: { extends: a } }", "service 'b' extends itself, by way of 'b'")]
    [InlineData("services: { a: { extends: { file: broken.yaml, service: b } } }", "line 2: it is no YAML")]
    [InlineData("include: { a: b }", "")]
    [InlineData("include: [[a], { path: {} }]", "")]
    [InlineData("services: { a: { extends: [b] } }", "")]
    [InlineData("include: [\"a\\0b\"]", "include: a reference holds a character that no path may have")]
    public void ReferenceThatLeadsNowhere_IsAProblemAndNoException(string text, string problem)
    {
        _folder.With("compose.yaml", text).With("other.yaml", "include: [compose.yaml]").With("broken.yaml", "[\n");

        var entry = Entry("compose.yaml");

        Assert.StartsWith(problem, entry.Problem);
        Assert.Equal(problem.Length == 0, entry.Problem.Length == 0);
    }

    [Fact]
    public void CircleOfIncludes_IsAProblemOfTheFileThatClosesIt()
    {
        _folder.With("compose.yaml", "include: [other.yaml]").With("other.yaml", "include: [compose.yaml]\nservices: { a: { ports: ['7001:1'] } }");

        var entry = Entry("other.yaml");

        Assert.Equal("it includes 'compose.yaml', which includes it", entry.Problem);
        Assert.Equal(7001, Assert.Single(_folder.Read().Ports).Port);
    }

    [Fact]
    public void ExtendedService_AddsItsPorts()
    {
        _folder
            .With("compose.yaml", "services:\n  web:\n    extends: { file: common/base.yaml, service: site }\n    ports: ['7001:80']\n")
            .With("common/base.yaml", "services:\n  site:\n    extends: bare\n    ports: ['7002:81']\n  bare:\n    network_mode: bridge\n    expose: [7003]\n");

        var ports = _folder.Read().Ports;

        Assert.Equal(
            [
                "7002 common/base.yaml:4 'ports' of service 'web', port 81 of the container",
                "7003 common/base.yaml:7 'expose' of service 'web'",
                "7001 compose.yaml:4 'ports' of service 'web', port 80 of the container",
            ],
            ports.Select(port => $"{port.Port} {port.File}:{port.Line} {port.Place}"));
        Assert.All(ports, port => Assert.Equal("compose.yaml", port.Project));
    }

    [Fact]
    public void ServiceThatExtendsOneOfTheSameFile_HasItsNetwork()
    {
        _folder.With("compose.yaml", "services: { a: { network_mode: host }, b: { extends: { service: a }, ports: ['8080:7001'] } }");

        Assert.Equal(["compose.yaml 7001"], Read());
    }

    private ReportedProject Entry(string path) => _folder.Read().Projects.Single(project => project.Path == path);

    private string[] Read()
    {
        var report = _folder.Read();
        return [.. report.Projects.Select(project =>
            $"{project.Path} {string.Join(" ", report.Ports.Where(port => port.Project == project.Path).Select(port => port.Port))}")];
    }
}
