namespace PortConstants.Tool.Tests.Containers;

/// <summary>The port of a web program that nothing tells where to listen, and Dockerfiles anywhere in the repository.</summary>
public sealed class WebDefaultTests
{
    private const string Start = "\nENTRYPOINT [\"dotnet\", \"Web.dll\"]\n";

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0", "8080")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:7.0", "80")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet", "8080")]
    [InlineData("debian", "")]
    public void InAContainer_ItIsThePortOfTheBaseImage(string image, string expected)
    {
        using var folder = new ContainerFolder();
        folder.WithWeb("Web/Web.csproj").With("Web/Dockerfile", "FROM mcr.microsoft.com/dotnet/sdk AS build\nFROM " + image + Start);

        var ports = folder.Read().Ports;

        Assert.Equal(expected, string.Join(" ", ports.Select(port => port.Port)));
        Assert.All(ports, port => Assert.Equal(
            ("tcp", "listens", "default", "*", true, "Web/Web.csproj", "Web/Dockerfile", 2, $"the default of {image}"),
            (port.Protocol, port.Direction, port.Confidence, port.Host, port.Implicit, port.Project, port.File, port.Line, port.Place)));
    }

    [Fact]
    public void WithoutAContainer_ItIs5000()
    {
        using var folder = new ContainerFolder();
        var port = Assert.Single(folder.WithWeb("Web/Web.csproj").Read().Ports);

        Assert.Equal((5000, "localhost", "Web/Web.csproj", "the default of ASP.NET Core"), (port.Port, port.Host, port.File, port.Place));
    }

    [Theory]
    [InlineData("builder.WebHost.UseUrls(url); WebApplication.CreateBuilder(args);")]
    [InlineData("WebApplication.CreateBuilder(args).Build().Run(\"http://*:81\");")]
    [InlineData("Host.CreateDefaultBuilder(args).Build().Run();")]
    [InlineData("")]
    public void OtherProgram_HasNone(string code)
    {
        using var folder = new ContainerFolder();
        Assert.Empty(folder.WithWeb("Web/Web.csproj", code).Read().Ports);
    }

    [Fact]
    public void ProgramThatListensAlready_HasNoDefault()
    {
        using var folder = new ContainerFolder();
        folder.WithWeb("Web/Web.csproj").WithPort(Reports.Port(7001, "listens", project: "Web/Web.csproj"));
        Assert.Equal(7001, Assert.Single(folder.Read().Ports).Port);
    }

    [Fact]
    public void ProgramThatComposeTellsAPort_HasNoDefault()
    {
        using var folder = new ContainerFolder();
        folder.WithWeb("Web/Web.csproj").With("Web/Dockerfile", "FROM mcr.microsoft.com/dotnet/aspnet:8.0" + Start)
            .With("compose.yaml", "services: { web: { build: Web, environment: [ASPNETCORE_HTTP_PORTS=7002] } }");
        Assert.Equal(7002, Assert.Single(folder.Read().Ports).Port);
    }

    [Fact]
    public void HealthCheck_IsNoConnection()
    {
        using var folder = new ContainerFolder();
        folder.WithWeb("Web/Web.csproj").With("Web/Dockerfile",
            "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nHEALTHCHECK CMD curl http://localhost:8080/health" + Start);

        Assert.Equal(["8080 listens default"], folder.Read().Ports.Select(port => $"{port.Port} {port.Direction} {port.Confidence}"));
        Assert.Empty(folder.Read().Findings);
    }

    [Theory]
    [InlineData("Dockerfile", "ENTRYPOINT [\"dotnet\", \"Shop.Web.dll\"]", "src/Shop.Web/Shop.Web.csproj")]
    [InlineData("dockerfile", "CMD dotnet Shop.Web.dll", "src/Shop.Web/Shop.Web.csproj")]
    [InlineData("deploy/Dockerfile.web", "ENTRYPOINT [\"/app/Shop.Web\"]", "src/Shop.Web/Shop.Web.csproj")]
    [InlineData("deploy/web.Dockerfile", "RUN dotnet publish \"src/Shop.Web/Shop.Web.csproj\" -c Release", "src/Shop.Web/Shop.Web.csproj")]
    [InlineData("src/Shop.Web/Containerfile", "", "src/Shop.Web/Shop.Web.csproj")]
    [InlineData("deploy/Dockerfile", "ENTRYPOINT [\"nginx\"]", "deploy/Dockerfile")]
    public void Dockerfile_BelongsToTheProjectThatItStarts(string file, string line, string project)
    {
        using var folder = new ContainerFolder();
        folder.WithWeb("src/Shop.Web/Shop.Web.csproj", "app.Listen();").WithWeb("src/Shop.Api/Shop.Api.csproj", "app.Listen();")
            .With(file, $"FROM debian\nEXPOSE 7001\n{line}\n");

        Assert.Equal((7001, project, file), Assert.Single(folder.Read().Ports) is var port ? (port.Port, port.Project, port.File) : default);
        Assert.Equal(project == file, folder.Read().Projects.Any(entry => entry.Path == file));
    }

    [Theory]
    [InlineData("bin/Dockerfile")]
    [InlineData("src/obj/Dockerfile")]
    [InlineData("node_modules/a/Dockerfile")]
    [InlineData(".git/Dockerfile")]
    [InlineData("Dockerfile.md")]
    public void FileThatIsNone_IsPassedOver(string file)
    {
        using var folder = new ContainerFolder();
        Assert.Empty(folder.With(file, file.EndsWith("md") ? "# about" : "FROM debian\nEXPOSE 7001\n").Read().Ports);
    }

    [Fact]
    public void DockerfileThatWasReadWithItsProject_IsNotReadAgain()
    {
        using var folder = new ContainerFolder();
        folder.WithWeb("Web/Web.csproj", "app.Listen();").With("Web/Dockerfile", "FROM debian\nEXPOSE 7001\n")
            .WithPort(Reports.Port(7001, "listens", project: "Web/Web.csproj", name: "Orders") with { File = "Web/Dockerfile", Line = 2 });
        Assert.Equal("Orders", Assert.Single(folder.Read().Ports).Name);
    }
}
