namespace PortConstants.Tool.Tests.Containers;

/// <summary>Projects that the SDK packs into an image.</summary>
public sealed class SdkContainerTests
{
    private const string Code = "WebApplication.CreateBuilder(args).Build().Run();";

    [Theory]
    [InlineData("<ContainerPort Include='80' Type='tcp' />")]
    [InlineData("<ContainerPort Include='80' /><ContainerPort Include='8080' />")]
    [InlineData("<ContainerPort Include='8080' /><ContainerEnvironmentVariable Include='ASPNETCORE_HTTP_PORTS' Value='80' />")]
    [InlineData("<ContainerPort Include='8080;8081' />")]
    public void PortOnWhichNothingListens_Reports(string items) => Assert.Single(Find(items));

    [Theory]
    [InlineData("")]
    [InlineData("<ContainerPort Include='8080' />")]
    [InlineData("<ContainerPort Include='80' Type='udp' />")]
    [InlineData("<ContainerPort Include='80' /><ContainerEnvironmentVariable Include='ASPNETCORE_HTTP_PORTS' Value='80' />")]
    [InlineData("<ContainerPort Include='80' /><ContainerEnvironmentVariable Include='ASPNETCORE_URLS' Value='http://+:80' Condition='x' />")]
    [InlineData("<ContainerPort Include='80' Condition='x' />")]
    [InlineData("<ContainerPort Include='$(Port)' />")]
    [InlineData("<ContainerPort Include='80' /><ContainerAppCommandArgs Include='--urls;http://*:80' />")]
    public void PortThatMayBeRight_StaysSilent(string items) => Assert.Empty(Find(items));

    [Theory]
    [InlineData("net7.0", "<ContainerPort Include='80' />", Code, 0)]
    [InlineData("net7.0", "<ContainerPort Include='8080' />", Code, 1)]
    [InlineData("net10.0", "<ContainerPort Include='80' />", "app.Run(\"http://*:80\");" + Code, 0)]
    [InlineData("net10.0", "<ContainerPort Include='80' />", "System.Console.WriteLine();", 0)]
    public void VersionAndCode_Decide(string target, string items, string code, int count) => Assert.Equal(count, Find(items, target, code).Length);

    [Fact]
    public void VariablesOfTheRepository_StaySilent()
    {
        using var folder = Folder("<ContainerPort Include='80' />");
        folder.With("Directory.Build.props", "<Project><ItemGroup><ContainerEnvironmentVariable Include='ASPNETCORE_HTTP_PORTS' Value='80' /></ItemGroup></Project>");
        Assert.Empty(folder.Read().Findings);
    }

    [Fact]
    public void Items_AreRowsOfTheProject()
    {
        using var folder = Folder("\n<ContainerPort Include='8081' Type='tcp' />\n<ContainerEnvironmentVariable Include='Db__Url' Value='postgres://db.example:5433/a' />");

        Assert.Equal(
            ["8081/tcp listens  Web/Web.csproj:2 'ContainerPort'", "5433/tcp connects db.example Web/Web.csproj:3 'Db:Url'"],
            folder.Read().Ports.Where(port => !port.Implicit).Select(port => $"{port.Number} {port.Direction} {port.Host} {port.File}:{port.Line} {port.Place}"));
    }

    private static string[] Find(string items, string target = "net10.0", string code = Code)
    {
        using var folder = Folder(items, target, code);
        return [.. folder.Read().Findings.Where(finding => finding.Rule == "PORT201").Select(finding => finding.Message)];
    }

    private static ContainerFolder Folder(string items, string target = "net10.0", string code = Code) => new ContainerFolder()
        .WithWeb("Web/Web.csproj", code, target)
        .With("Web/Web.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk.Web\"><ItemGroup>{items}</ItemGroup></Project>");
}
