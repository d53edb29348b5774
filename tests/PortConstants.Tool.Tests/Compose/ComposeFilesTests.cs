using PortConstants.Tool.Compose;

namespace PortConstants.Tool.Tests.Compose;

public sealed class ComposeFilesTests
{
    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("compose.yml")]
    [InlineData("docker-compose.yml")]
    [InlineData("Docker-Compose.YML")]
    [InlineData("docker-compose.override.yml")]
    [InlineData("docker-compose-kafka.yml")]
    [InlineData("docker-compose-datadog+otel-collector.yml")]
    [InlineData("docker-compose_dev.yml")]
    [InlineData("compose.prod.yaml")]
    [InlineData("compose-infra.yaml")]
    [InlineData("infra.compose.yml")]
    [InlineData("local-compose.yaml")]
    [InlineData("podman-compose.yml")]
    [InlineData("dockercompose.yml")]
    public void UsualName_IsThatOfAComposeFile(string name) => Assert.True(ComposeFiles.IsName(name));

    [Theory]
    [InlineData("decompose.yaml")]
    [InlineData("composer.yaml")]
    [InlineData("composes.yml")]
    [InlineData("compose.json")]
    [InlineData("compose")]
    [InlineData("values.yaml")]
    public void OtherName_IsNot(string name) => Assert.False(ComposeFiles.IsName(name));

    [Theory]
    [InlineData("src/docker-compose.yml", "production")]
    [InlineData("tests/docker-compose.yml", "test")]
    [InlineData("Shop.Tests/compose.yaml", "test")]
    [InlineData(".devcontainer/docker-compose.yml", "development")]
    [InlineData("dev/compose.yaml", "development")]
    [InlineData("integration/compose.yaml", "production")]
    [InlineData("src/compose.localhost.yaml", "development")]
    [InlineData("src/compose.e2e.yaml", "test")]
    [InlineData("src/docker-compose-tests.override.yml", "test")]
    public void Environment_ComesFromNameAndFolders(string path, string environment) =>
        Assert.Equal(environment, ComposeFiles.EnvironmentOf(path));

    [Theory]
    [InlineData("docker-compose.override.yml", "docker-compose.yml")]
    [InlineData("docker-compose.prod.yml", "docker-compose.yml")]
    [InlineData("docker-compose-kafka.override.yml", "docker-compose-kafka.yml")]
    [InlineData("docker-compose-other.override.yml", "docker-compose.yml")]
    [InlineData("compose.dev.yaml", "compose.yaml")]
    [InlineData("docker-compose.yml", null)]
    [InlineData("compose.yaml", null)]
    public void Overlay_IsPutOverTheFileWithTheShorterName(string name, string? expected)
    {
        var folder = Path.GetFullPath("/repo");
        string[] files = [.. new[] { "docker-compose.yml", "docker-compose-kafka.yml", "compose.yaml" }.Select(file => Path.Combine(folder, file))];

        Assert.Equal(
            expected is null ? null : Path.Combine(folder, expected), ComposeFiles.BaseOf(Path.Combine(folder, name), files.Contains));
    }
}
