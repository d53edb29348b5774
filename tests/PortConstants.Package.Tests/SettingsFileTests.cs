namespace PortConstants.Package.Tests;

/// <summary>The formats of settings files, in real builds.</summary>
public sealed class SettingsFileTests
{
    private static readonly Scenario Framework = new Scenario("SettingsFramework")
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

    private static readonly Scenario Dockerfile = Scenario.Console("SettingsDockerfile")
        .With("Program.cs", "System.Console.WriteLine();")
        .With("Dockerfile", "FROM mcr.microsoft.com/dotnet/runtime:9.0\nEXPOSE [|4444|]\nENTRYPOINT [\"dotnet\", \"App.dll\"]\n");

    private static readonly Scenario Marked = Scenario.Console("SettingsMarked", items: """
            <AdditionalFiles Include="appsettings.json" PortConfiguration="false" />
            <AdditionalFiles Include="gateway.settings;broken.json" PortConfiguration="true" />
            """)
        .With("Program.cs", "System.Console.WriteLine();")
        .With("appsettings.json", """{ "Urls": "http://localhost:6000" }""")
        .With("appsettings.Production.json", """{ "Port": 4444 """)
        .With("gateway.settings", """{ "Port": [|4444|] }""")
        .With("broken.json", "[||]{ \"Port\": 4444");

    [Fact]
    public void FrameworkProject_IsWarnedAtTheNumbersInItsAppConfigAndWebConfig()
    {
        var places = Framework.Marks;

        Assert.Equal([places[0] + ": warning PORT001", places[1] + ": warning PORT007", places[2] + ": warning PORT007"], Framework.Build.Diagnostics);
        Assert.Equal(0, Framework.Build.ExitCode);
    }

    [Fact]
    public void Dockerfile_IsReadInTheFolderOfTheProject() =>
        Assert.Equal([Dockerfile.Marks[0] + ": warning PORT001"], Dockerfile.Build.Diagnostics);

    [Fact]
    public void Mark_DecidesWhatIsRead() =>
        Assert.Equal([Marked.Marks[1] + ": warning PORT109", Marked.Marks[0] + ": warning PORT001"], Marked.Build.Diagnostics);
}
