namespace PortConstants.Package.Tests;

/// <summary>One finding is accepted in the files of a section, in code and in settings files; and the severity sets.</summary>
public sealed class AcceptedPortTests
{
    private const string Settings = """{ "urls": "http://*:6000", "Shop": "https://shop.example:433", "Backup": { "Port": [|4444|] } }""";

    private static readonly Scenario Sections = Scenario.Library("AcceptedSections")
        .With("A.cs", "class A { void M() { new System.Uri(\"https://shop.example:433\"); } }")
        .With("appsettings.json", Settings)
        .With("Dockerfile", "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 4444\n")
        .With("Properties/launchSettings.json", """{ "profiles": { "A": { "applicationUrl": "http://localhost:6000" } } }""")
        .With(".editorconfig", """
            root = true
            [*.cs]
            port_constants.allowed_ports = 433
            [appsettings.json]
            port_constants.allowed_ports = 433, 6000
            [Dockerfile]
            port_constants.allowed_ports = 4444
            """)
        .With("Properties/.editorconfig", "[launchSettings.json]\nport_constants.allowed_ports = 6000\n")
        .WithProperty("PortConstantsStrict=true");

    private static readonly Scenario Errors = Scenario.Library("AcceptedErrors", "<PortConstantsRules>errors</PortConstantsRules>")
        .With("A.cs", "class A { void M() { new System.Net.Sockets.TcpClient(\"x.example\", [|4444|]); } }")
        .With("appsettings.json", """{ "Backup": { "Port": [|4444|] } }""");

    private static readonly Scenario Misspelt = Scenario.Library("AcceptedMisspelt", "<PortConstantsRules>error</PortConstantsRules>")
        .With("A.cs", "class A { }");

    // A folder may have the name of a settings file, and a link may lead nowhere.
    private static readonly Scenario Unlucky = Scenario.Library("AcceptedUnlucky")
        .With("A.cs", "class A { }").With("Dockerfile/a.txt", "").With("host.json/a.txt", "")
        .With("real.txt", """{ "Backup": { "Port": [|4444|] } }""");

    [Fact]
    public void AllowedPorts_HoldForTheFilesOfTheirSection() =>
        Assert.Equal([Sections.Marks[0] + ": error PORT001"], Sections.Build.Diagnostics);

    [Fact]
    public void SeveritySet_HoldsForCodeAndSettings() => Assert.Equal(
        [Errors.Marks[0] + ": error PORT001", Errors.Marks[1] + ": error PORT001"], Errors.Build.Diagnostics);

    [Fact]
    public void SeveritySetThatDoesNotExist_Reports()
    {
        Assert.Equal(["CSC: warning PORT109"], Misspelt.Build.Diagnostics);
        Assert.Contains("write default, errors or none", Misspelt.Build.Output);
    }

    [Fact]
    public void FolderOrBrokenLinkWithTheNameOfASettingsFile_BreaksNoBuild()
    {
        Unlucky.Build.Clean();
        File.CreateSymbolicLink(Unlucky.PathOf("appsettings.json"), "nowhere.json");
        File.CreateSymbolicLink(Unlucky.PathOf("appsettings.Linked.json"), "real.txt");

        Assert.Equal(
            [Unlucky.Marks[0].Replace("real.txt", "appsettings.Linked.json") + ": warning PORT001"],
            Unlucky.BuildAgain("--no-restore").Diagnostics);
    }
}
