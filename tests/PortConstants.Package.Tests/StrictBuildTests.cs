namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class StrictBuildTests(PackedPackage package)
{
    private const string Program = """
        using var risky = new System.Net.Sockets.TcpClient("localhost", [|4444|]);
        var beyond = new System.Net.DnsEndPoint("localhost", [|65536|]);
        """;

    [Fact]
    public void StrictProject_FailsWithTheErrorAtTheNumber()
    {
        var app = package.NewConsumer("Strict")
            .WithConsole("<PortConstantsStrict>true</PortConstantsStrict>")
            .With("Program.cs", Program);

        var build = app.Build();

        Assert.Equal([app.Marks[0] + ": error PORT001", app.Marks[1] + ": error PORT003"], build.Diagnostics);
        Assert.NotEqual(0, build.ExitCode);
    }

    [Fact]
    public void StrictCommandLine_FailsWithoutAChangeToTheProject()
    {
        var app = package.NewConsumer("StrictCommandLine").WithConsole().With("Program.cs", Program);

        Assert.Equal(0, app.Build().ExitCode);
        Assert.NotEqual(0, app.Build("-p:PortConstantsStrict=true").ExitCode);
    }

    [Fact]
    public void SeverityOfAFolder_IsRaisedUnlessItIsNone()
    {
        var app = package.NewConsumer("StrictFolders")
            .WithConsole("<PortConstantsStrict>true</PortConstantsStrict>")
            .With("Program.cs", Program)
            .With(".editorconfig", """
                [*.cs]
                dotnet_diagnostic.PORT001.severity = none
                dotnet_diagnostic.PORT003.severity = suggestion
                """);

        Assert.Equal([app.Marks[1] + ": error PORT003"], app.Build().Diagnostics);
    }

    [Fact]
    public void StrictSample_FailsToBuild() =>
        Assert.Contains("Program.cs(3,51): error PORT001", PackedPackage.BuildSample("StrictCi").Output);
}
