namespace PortConstants.Tool.Tests.Containers;

/// <summary>What the rules on settings files report in containers, and what an <c>.editorconfig</c> changes.</summary>
public sealed class SettingRulesTests
{
    [Theory]
    [InlineData("Shop__Url: https://shop.example:433", "PORT007")]
    [InlineData("Db__Port: 70000", "PORT003")]
    [InlineData("Backup__Url: tcp://backup.example:4444", "PORT001")]
    [InlineData("ASPNETCORE_URLS: http://*:6000", "PORT006")]
    [InlineData("Shop__Url: http://shop.example:80")]
    [InlineData("Cache__Port: 6379")]
    public void Environment_IsHeldAgainstTheRules(string entry, params string[] rules) =>
        Assert.Equal(rules, Find($"services: {{ web: {{ environment: {{ DOTNET_X: y, {entry} }} }} }}"));

    [Fact]
    public void ProgramThatIsNoneOfDotNet_IsLeftAlone() =>
        Assert.Empty(Find("services: { web: { environment: { SHOP_URL: 'https://shop.example:433' } } }"));

    [Theory]
    [InlineData("ENV ASPNETCORE_X=y", 1)]
    [InlineData("ENV ASPNETCORE_HTTP_PORTS=80", 0)]
    public void DockerfileAnywhere_IsHeldAgainstTheRules(string line, int count)
    {
        using var folder = new ContainerFolder();
        folder.WithWeb("src/Web/Web.csproj")
            .With("deploy/web.Dockerfile", $"FROM mcr.microsoft.com/dotnet/aspnet:8.0\n{line}\nEXPOSE 80\nENTRYPOINT [\"dotnet\", \"Web.dll\"]\n");

        Assert.Equal(count, folder.Read().Findings.Count(finding => finding is { Rule: "PORT010", File: "deploy/web.Dockerfile", Line: 3 }));
    }

    [Theory]
    [InlineData("ASPNETCORE_HTTP_PORTS=80", 0)]
    [InlineData("ASPNETCORE_URLS=https://+:443;http://+:80", 0)]
    [InlineData("ASPNETCORE_HTTP_PORTS=8080", 1)]
    public void DockerfileWhosePortComposeTells_IsLeftAlone(string variable, int count)
    {
        using var folder = new ContainerFolder();
        folder.WithWeb("Web/Web.csproj")
            .With("Web/Dockerfile", "FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 80\nENTRYPOINT [\"dotnet\", \"Web.dll\"]\n")
            .With("compose.yaml", "services: { web: { build: Web } }")
            .With("compose.override.yaml", $"services: {{ web: {{ environment: ['{variable}'] }} }}");

        Assert.Equal(count, folder.Read().Findings.Count);
    }

    [Theory]
    [InlineData("[*]\nport_constants.allowed_ports = 4444", "")]
    [InlineData("[compose.yaml]\ndotnet_diagnostic.PORT001.severity = none", "")]
    [InlineData("[compose.yaml]\ndotnet_diagnostic.PORT001.severity = error", "PORT001 error")]
    [InlineData("[*.cs]\nport_constants.allowed_ports = 4444", "PORT001 warning")]
    public void EditorConfig_HoldsForTheFile(string config, string expected)
    {
        using var folder = new ContainerFolder();
        folder.With(".editorconfig", config)
            .With("compose.yaml", "services: { web: { environment: { DOTNET_X: y, Backup__Url: 'tcp://backup.example:4444' } } }");

        Assert.Equal(expected, string.Join(", ", folder.Read().Findings.Select(finding => $"{finding.Rule} {finding.Severity}")));
    }

    [Fact]
    public void Check_CanBeSwitchedOff()
    {
        using var folder = new ContainerFolder();
        folder.With("deploy/.editorconfig", "[*.yaml]\ndotnet_diagnostic.PORT204.severity = none")
            .With("deploy/compose.yaml", "services: { db: { image: postgres, ports: ['5432:5432'] } }")
            .With("compose.yaml", "services: { db: { image: postgres, ports: ['5433:5432'] } }");

        Assert.Equal("compose.yaml", Assert.Single(folder.Read().Findings).File);
    }

    private static string[] Find(string compose) => [.. ContainerFolder.Read(compose).Findings.Select(finding => finding.Rule)];
}
