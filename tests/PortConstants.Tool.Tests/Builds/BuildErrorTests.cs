using PortConstants.Tool.Builds;

namespace PortConstants.Tool.Tests.Builds;

public sealed class BuildErrorTests
{
    [Theory]
    [InlineData(
        "/r/App/Program.cs(3,14): error CS1002: ; expected [/r/App/App.csproj]",
        "/r/App/App.csproj", "Program.cs(3,14): CS1002: ; expected")]
    [InlineData(
        "/r/App/Program.cs(3,14): error CS0103: The name 'x' [y] does not exist [/r/App/App.csproj::TargetFramework=net8.0]",
        "/r/App/App.csproj", "Program.cs(3,14): CS0103: The name 'x' [y] does not exist")]
    [InlineData(
        "/r/App/App.csproj : error NU1101: Unable to find package Nothing. No packages exist with this id [/r/Shop.slnx]",
        "/r/App/App.csproj", "NU1101: Unable to find package Nothing. No packages exist with this id")]
    [InlineData("CSC : error CS5001: Program does not contain a static 'Main' method [/r/App/App.csproj]", "/r/App/App.csproj", "CSC: CS5001: Program does not contain a static 'Main' method")]
    [InlineData(
        "/sdk/Git.targets(24,5): error : Invalid reference: ''. [/r/App/App.csproj]",
        "/r/App/App.csproj", "Git.targets(24,5): Invalid reference: ''.")]
    [InlineData(
        "/sdk/NuGet.targets(198,5): error : Access to the path '/r/App/obj' is denied. [/r/App/App.csproj]",
        "/r/App/App.csproj",
        "NuGet.targets(198,5): Access to the path '/r/App/obj' is denied. A build has to write there: look at a copy that you own, or pass -p UseArtifactsOutput=true -p ArtifactsPath=FOLDER")]
    [InlineData("MSBUILD : error MSB1009: Project file does not exist.", "", "MSBUILD: MSB1009: Project file does not exist.")]
    [InlineData(
        "    /r/App/App.vbproj(1,2): error MSB4025: The project file could not be loaded.",
        "/r/App/App.vbproj", "App.vbproj(1,2): MSB4025: The project file could not be loaded.")]
    public void ErrorLine_NamesItsProject(string line, string project, string message)
    {
        Assert.Equal(new BuildError(project, message), BuildError.Read(line));
    }

    [Theory]
    [InlineData("Build FAILED.")]
    [InlineData("    0 Error(s)")]
    [InlineData("/r/App/Program.cs(3,14): warning CS0168: an error is declared but never used [/r/App/App.csproj]")]
    public void OtherLine_IsNoError(string line) => Assert.Null(BuildError.Read(line));
}
