namespace PortConstants.Package.Tests;

public sealed class ConfigurationFileTests
{
    private static readonly Scenario Web = NewWeb("Configuration");
    private static readonly Scenario Listed = NewWeb("ConfigurationListed", items: """<AdditionalFiles Include="appsettings.json" />""");
    private static readonly Scenario Strict = NewWeb("ConfigurationStrict", "<PortConstantsStrict>true</PortConstantsStrict>");
    private static readonly Scenario Off = NewWeb("ConfigurationOff", "<PortConstantsScanConfiguration>false</PortConstantsScanConfiguration>");

    private static readonly Scenario Options = NewWeb("ConfigurationOptions").With(".editorconfig", """
        [appsettings*.json]
        port_constants.allowed_ports = 4444
        """);

    private static readonly Scenario Severities = NewWeb("ConfigurationSeverities").With(".globalconfig", OnlyPort006);
    private static readonly Scenario NoWarn = NewWeb("ConfigurationNoWarn").With(".globalconfig", OnlyPort006).WithProperty("NoWarn=PORT006%3BPORT007");

    private const string OnlyPort006 = """
        is_global = true
        dotnet_diagnostic.PORT001.severity = none
        dotnet_diagnostic.PORT006.severity = error
        """;

    // 09: a file of another folder that the project publishes; by its own name, and by the name of its link.
    private static readonly Scenario Linked = new Scenario("ConfigurationLinked")
        .With("shared/appsettings.Shared.json", """{ "Urls": "http://localhost:[|6000|]", "Backup": { "Host": "b.example", "Port": [|4444|] } }""")
        .With("shared/common.json", """{ "Backup": { "Host": "b.example", "Port": [|135|] } }""")
        .With("shared/other.json", """{ "Backup": { "Host": "b.example", "Port": 4444 } }""")
        .With("shared/web.config", """<configuration><appSettings><add key="BackupPort" value="[|139|]" /></appSettings></configuration>""")
        .With("App/A.cs", "class A { }")
        .WithProject("App/App.csproj", "<TargetFramework>net10.0</TargetFramework>", """
            <Content Include="../shared/appsettings.Shared.json" Link="appsettings.Shared.json" CopyToOutputDirectory="PreserveNewest" />
            <None Include="../shared/common.json" Link="settings/appsettings.Common.json" CopyToOutputDirectory="PreserveNewest" />
            <None Include="../shared/other.json" Link="other.json" />
            <Content Include="../shared/web.config" />
            """);

    // 10: PortConfiguration decides on an item of any type, and other metadata stays.
    private static readonly Scenario Marked = Scenario.Library("ConfigurationMarked", items: """
            <AdditionalFiles Include="appsettings.json" PortConfiguration="false" />
            <None Update="appsettings.Local.json" PortConfiguration="false" />
            <None Update="gateway.json" PortConfiguration="true" />
            <AdditionalFiles Include="appsettings.Extra.json" OfAnotherPackage="kept" />
            <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="OfAnotherPackage" />
            """)
        .With("A.cs", "class A { }")
        .With("appsettings.json", """{ "Urls": "http://localhost:6000" }""")
        .With("appsettings.Local.json", """{ "Urls": "http://localhost:6000" }""")
        .With("appsettings.Extra.json", """{ "Urls": "http://localhost:[|6667|]" }""")
        .With("gateway.json", """{ "Urls": "http://localhost:[|6000|]" }""");

    // Every file that is read without a word in the project, and some that are not.
    private static readonly string[] ReadByDefault =
    [
        "appsettings.json", "appsettings.Development.json", "wwwroot/appsettings.json", "ocelot.json", "ocelot.global.json", "yarp.json", "serilog.prod.json",
        "kestrelsettings.json", "host.json", "hosting.json", "local.settings.json", "Properties/launchSettings.json", "My Project/launchSettings.json",
        "App.config", "Web.config", "Web.Release.config", "web.debug.config", "Dockerfile", "Dockerfile.txt",
    ];

    private static readonly string[] NotRead = ["data.json", "nuget.config", "sub/appsettings.json", "ports.csv"];

    private static readonly Scenario Names = NewEmpty(Scenario.Library("SettingsFiles/App").With("A.cs", "class A { }").With("../ports.approved.csv", "port,protocol,direction,name\n"));

    [Fact]
    public void SettingsFilesAndTheApprovedList_ReachTheAnalyzers()
    {
        Names.Build.Clean();
        var sections = Names.Read("obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig").Split("\n[");
        string[] Marked(string line) => [.. sections.Where(section => section.Contains(line + "\n")).Select(section => section[..section.IndexOf(']')]).Order(StringComparer.Ordinal)];

        Assert.Equal(ReadByDefault.Select(Names.PathOf).Order(StringComparer.Ordinal), Marked("build_metadata.AdditionalFiles.PortConfiguration = default"));
        Assert.Equal([Path.GetFullPath(Names.PathOf("../ports.approved.csv"))], Marked("build_metadata.AdditionalFiles.PortApproved = true"));
    }

    [Fact]
    public void WebProject_IsWarnedAtTheNumbersInItsConfiguration()
    {
        Assert.Equal([Web.Marks[0] + ": warning PORT007", Web.Marks[1] + ": warning PORT001", Web.Marks[2] + ": warning PORT006"], Web.Build.Diagnostics);
        Assert.Equal(0, Web.Build.ExitCode);
    }

    [Fact]
    public void FileThatTheProjectListsItself_IsReadOnce() =>
        Assert.Equal(3, Listed.Build.Output.Split('\n').Count(line => line.Contains(": warning ", StringComparison.Ordinal)));

    [Fact]
    public void StrictWebProject_Fails()
    {
        Assert.Equal([Strict.Marks[0] + ": error PORT007", Strict.Marks[1] + ": error PORT001", Strict.Marks[2] + ": error PORT006"], Strict.Build.Diagnostics);
        Assert.NotEqual(0, Strict.Build.ExitCode);
    }

    [Fact]
    public void WebProjectThatKeepsItsConfigurationToItself_StaysSilent() => Off.Build.Clean();

    [Fact]
    public void OptionsOfAFolder_HoldForItsConfiguration() =>
        Assert.Equal([Options.Marks[0] + ": warning PORT007", Options.Marks[2] + ": warning PORT006"], Options.Build.Diagnostics);

    [Fact]
    public void SeveritiesOfTheProject_HoldForItsConfiguration()
    {
        Assert.Equal([Severities.Marks[0] + ": warning PORT007", Severities.Marks[2] + ": error PORT006"], Severities.Build.Diagnostics);
        Assert.Empty(NoWarn.Build.Diagnostics);
    }

    [Fact]
    public void LinkedFile_IsReadWhereItLies() =>
        Assert.Equal([Linked.Marks[0] + ": warning PORT006", Linked.Marks[1] + ": warning PORT001", Linked.Marks[2] + ": warning PORT001", Linked.Marks[3] + ": warning PORT001"], Linked.Build.Diagnostics);

    [Fact]
    public void PortConfiguration_DecidesOnItemsOfEveryType()
    {
        Assert.Equal([Marked.Marks[0] + ": warning PORT006", Marked.Marks[1] + ": warning PORT006"], Marked.Build.Diagnostics);
        Assert.Contains("build_metadata.AdditionalFiles.OfAnotherPackage = kept", Marked.Read("obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig"));
    }

    private static Scenario NewEmpty(Scenario scenario)
    {
        foreach (var file in ReadByDefault.Concat(NotRead))
            scenario.With(file, Path.GetExtension(file) switch { ".json" => "{}", ".config" => "<configuration />", ".csv" => "port,name\n", _ => "" });
        return scenario;
    }

    private static Scenario NewWeb(string name, string properties = "", string items = "") => new Scenario(name)
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
