namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class ConfigurationFileTests(PackedPackage package)
{
    [Fact]
    public void PortsInConfigurationFiles_AreReportedOnceAtTheValue()
    {
        var app = NewApp("Configuration", "", """<AdditionalFiles Include="appsettings.json" />""");

        Assert.Equal([app.Marks[0] + ": warning PORT001", app.Marks[1] + ": warning PORT006"], app.Build().Diagnostics);
    }

    [Fact]
    public void StrictProject_FailsForItsConfiguration()
    {
        var app = NewApp("StrictConfiguration", "<PortConstantsStrict>true</PortConstantsStrict>");

        var build = app.Build();

        Assert.Equal([app.Marks[0] + ": error PORT001", app.Marks[1] + ": error PORT006"], build.Diagnostics);
        Assert.NotEqual(0, build.ExitCode);
    }

    [Fact]
    public void ScanSwitchedOff_StaysSilent() =>
        NewApp("NoConfiguration", "<PortConstantsScanConfiguration>false</PortConstantsScanConfiguration>").Build().Clean();

    private Consumer NewApp(string name, string properties, string items = "") => package.NewConsumer(name)
        .WithConsole(properties, items)
        .With("Program.cs", "System.Console.WriteLine();")
        .With("appsettings.json", """
            {
              // The host reads comments, and so do we.
              "Kestrel": { "Endpoints": { "Http": { "Url": "http://localhost:[|4444|]" } } }
            }
            """)
        .With("Properties/launchSettings.json", """
            { "profiles": { "App": { "commandName": "Project", "applicationUrl": "http://localhost:[|6000|]" } } }
            """);
}
