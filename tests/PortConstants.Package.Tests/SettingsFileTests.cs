namespace PortConstants.Package.Tests;

/// <summary>The formats of settings files, in real builds.</summary>
[Collection(nameof(PackageCollection))]
public sealed class SettingsFileTests(PackedPackage package)
{
    [Fact]
    public void FrameworkProject_IsWarnedAtTheNumbersInItsAppConfigAndWebConfig()
    {
        var app = package.NewConsumer("SettingsFramework")
            .WithProject("Service.csproj", "<TargetFramework>net48</TargetFramework>")
            .With("Service.cs", "class Service { }")
            .With("app.config", """
                <?xml version="1.0" encoding="utf-8"?>
                <configuration>
                  <appSettings><add key="SmtpPort" value="[|4444|]" /></appSettings>
                  <connectionStrings><add name="Shop" connectionString="Data Source=db.example,[|1443|];Initial Catalog=shop" /></connectionStrings>
                </configuration>
                """)
            .With("web.Release.config", """
                <configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
                  <appSettings><add key="Api" value="https://api.example:[|433|]/" xdt:Transform="SetAttributes" xdt:Locator="Match(key)" /></appSettings>
                </configuration>
                """);

        var build = app.Build();

        Assert.Equal([app.Marks[0] + ": warning PORT001", app.Marks[1] + ": warning PORT007", app.Marks[2] + ": warning PORT007"], build.Diagnostics);
        Assert.Equal(0, build.ExitCode);
    }

    [Fact]
    public void Dockerfile_IsReadInTheFolderOfTheProject()
    {
        var app = package.NewConsumer("SettingsDockerfile").WithConsole()
            .With("Program.cs", "System.Console.WriteLine();")
            .With("Dockerfile", "FROM mcr.microsoft.com/dotnet/runtime:9.0\nEXPOSE [|4444|]\nENTRYPOINT [\"dotnet\", \"App.dll\"]\n");

        Assert.Equal([app.Marks[0] + ": warning PORT001"], app.Build().Diagnostics);
    }

    [Fact]
    public void LinkedFile_IsRead()
    {
        var app = package.NewConsumer("SettingsLinked")
            .WithProject("App/App.csproj", "<TargetFramework>net10.0</TargetFramework>", """
                <Content Include="../shared/appsettings.Shared.json" Link="appsettings.Shared.json" CopyToOutputDirectory="PreserveNewest" />
                """)
            .With("App/A.cs", "class A { }")
            .With("shared/appsettings.Shared.json", """{ "Urls": "http://localhost:[|6000|]", "Backup": { "Host": "b.example", "Port": [|4444|] } }""");

        Assert.Equal([app.Marks[0] + ": warning PORT006", app.Marks[1] + ": warning PORT001"], app.Build("App").Diagnostics);
    }

    [Fact]
    public void Mark_DecidesWhatIsRead()
    {
        var app = package.NewConsumer("SettingsMarked").WithConsole(items: """
                <AdditionalFiles Include="appsettings.json" PortConfiguration="false" />
                <AdditionalFiles Include="gateway.settings;broken.json" PortConfiguration="true" />
                """)
            .With("Program.cs", "System.Console.WriteLine();")
            .With("appsettings.json", """{ "Urls": "http://localhost:6000" }""")
            .With("appsettings.Production.json", """{ "Port": 4444 """)
            .With("gateway.settings", """{ "Port": [|4444|] }""")
            .With("broken.json", "[||]{ \"Port\": 4444");

        Assert.Equal([app.Marks[1] + ": warning PORT109", app.Marks[0] + ": warning PORT001"], app.Build().Diagnostics);
    }
}
