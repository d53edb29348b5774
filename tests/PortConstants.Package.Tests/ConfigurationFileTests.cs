namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class ConfigurationFileTests(PackedPackage package)
{
    [Fact]
    public void WebProject_IsWarnedAtTheNumbersInItsConfiguration()
    {
        var app = NewWebProject("Configuration");

        var build = app.Build();

        Assert.Equal([app.Marks[0] + ": warning PORT007", app.Marks[1] + ": warning PORT001", app.Marks[2] + ": warning PORT006"], build.Diagnostics);
        Assert.Equal(0, build.ExitCode);
    }

    [Fact]
    public void FileThatTheProjectListsItself_IsReadOnce()
    {
        var build = NewWebProject("ConfigurationListed", items: """<AdditionalFiles Include="appsettings.json" />""").Build();

        Assert.Contains(" 3 Warning(s)", build.Output);
    }

    [Fact]
    public void StrictWebProject_Fails()
    {
        var app = NewWebProject("ConfigurationStrict", "<PortConstantsStrict>true</PortConstantsStrict>");

        var build = app.Build();

        Assert.Equal([app.Marks[0] + ": error PORT007", app.Marks[1] + ": error PORT001", app.Marks[2] + ": error PORT006"], build.Diagnostics);
        Assert.NotEqual(0, build.ExitCode);
    }

    [Fact]
    public void WebProjectThatKeepsItsConfigurationToItself_StaysSilent() =>
        NewWebProject("ConfigurationOff", "<PortConstantsScanConfiguration>false</PortConstantsScanConfiguration>").Build().Clean();

    [Fact]
    public void OptionsOfAFolder_HoldForItsConfiguration()
    {
        var app = NewWebProject("ConfigurationOptions").With(".editorconfig", """
            [appsettings*.json]
            port_constants.allowed_ports = 4444
            """);

        Assert.Equal([app.Marks[0] + ": warning PORT007", app.Marks[2] + ": warning PORT006"], app.Build().Diagnostics);
    }

    [Fact]
    public void SeveritiesOfTheProject_HoldForItsConfiguration()
    {
        var app = NewWebProject("ConfigurationSeverities").With(".globalconfig", """
            is_global = true
            dotnet_diagnostic.PORT001.severity = none
            dotnet_diagnostic.PORT006.severity = error
            """);

        var build = app.Build();

        Assert.Equal([app.Marks[0] + ": warning PORT007", app.Marks[2] + ": error PORT006"], build.Diagnostics);
        Assert.Empty(app.Build("-p:NoWarn=PORT006%3BPORT007").Diagnostics);
    }

    private Consumer NewWebProject(string name, string properties = "", string items = "") => package.NewConsumer(name)
        .WithProject("Web.csproj", $"<TargetFramework>net10.0</TargetFramework>{properties}", items, sdk: "Microsoft.NET.Sdk.Web")
        .With("Program.cs", "Microsoft.AspNetCore.Builder.WebApplication.Create(args).Run();")
        .With("appsettings.Production.json", """{ "Api": "https://api.example:[|433|]" }""")
        .With("appsettings.json", """
            {
              // The host reads comments too.
              "Kestrel": { "Endpoints": { "Admin": { "Url": "http://*:[|4444|]" } } },
              "AllowedHosts": "*",
            }
            """)
        .With("Properties/launchSettings.json", """
            { "profiles": { "http": { "commandName": "Project", "applicationUrl": "https://localhost:7001;http://localhost:[|6000|]" } } }
            """);
}
