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

    private static readonly Scenario Names = Scenario.Console("SettingsNames", items: """<ContainerPort Include="[|4444|]" />""")
        .With("Program.cs", "System.Console.WriteLine();")
        .With("Config/appsettings.Production.json", """{ "Port": [|4444|] }""")
        .With("app.run.json", """{ "profiles": { "App": { "applicationUrl": "http://localhost:[|6000|]" } } }""")
        .With("Containerfile", "FROM a\nEXPOSE [|4444|]\n")
        .With("Dockerfile.prod", "FROM a\nEXPOSE [|4444|]\n")
        .With("shop.Dockerfile", "FROM a\nEXPOSE [|4444|]\n")
        .With("Other/appsettings.json", """{ "Port": 4444 }""");

    private static readonly Scenario Elsewhere = Scenario.Console("SettingsContainerElsewhere", items: """<ContainerPort Include="4444" />""")
        .With("Program.cs", "System.Console.WriteLine();")
        .With("Directory.Build.targets", """<Project><ItemGroup><ContainerPort Include="81" /></ItemGroup></Project>""");

    private static readonly Scenario Web = new Scenario("SettingsAddresses")
        .WithProject(
            "App.csproj",
            "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><PortConstantsStrict>true</PortConstantsStrict>",
            sdk: "Microsoft.NET.Sdk.Web")
        .With("Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.WebHost.UseUrls("[|http://localhost:5080,http://localhost:5081|]");
            builder.WebHost.ConfigureKestrel(kestrel =>
            {
                kestrel.ListenAnyIP(5082);
                kestrel.ListenAnyIP([|5082|]);
            });
            builder.Build().Run();
            """)
        .With("appsettings.json", """{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:5083" } } } }""")
        .With("appsettings.Development.json", """{ "Kestrel": { "Endpoints": { "HttpDev": { "Url": "http://*:[|5083|]" } } } }""")
        .With("Dockerfile", "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENV ASPNETCORE_HTTP_PORTS=[|8080,8081|]\n");

    [Fact]
    public void FilesOfEachUsualName_AreRead() =>
        Assert.Equal(Names.Marks.Order(), Names.Build.Diagnostics.Select(line => line.Split(": ")[0]).Order());

    [Fact]
    public void ContainerThatAnotherFileAddsTo_IsNotRead() => Assert.Empty(Elsewhere.Build.Diagnostics);

    [Fact]
    public void AddressesThatStopTheProgram_AreErrorsOfAStrictBuild()
    {
        string[] rules = ["PORT013", "PORT014", "PORT014", "PORT013"];
        Assert.Equal(Web.Marks.Zip(rules, (place, rule) => $"{place}: error {rule}").Order(), Web.Build.Diagnostics.Order());
    }

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
