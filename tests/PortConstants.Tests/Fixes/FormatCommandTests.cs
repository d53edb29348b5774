using PortConstants.CodeFixes;

namespace PortConstants.Tests.Fixes;

public class FormatCommandTests
{
    [Theory]
    [InlineData("/sdk/DotnetTools/dotnet-format/dotnet-format.dll app.csproj")]
    [InlineData("/sdk/dotnet-format.dll analyzers app.csproj --severity info")]
    [InlineData("/sdk/dotnet-format.dll --diagnostics PORT002 --exclude-diagnostics PORT007")]
    [InlineData("/sdk/dotnet-format.dll --diagnostics PORT002 --include PORT007")]
    public void FormatThatDoesNotNameTheRule_LeavesItsFixesAlone(string command) =>
        Assert.True(FormatCommand.RunsWithout("PORT007", command.Split(' ')));

    [Theory]
    [InlineData("/sdk/dotnet-format.dll app.csproj --diagnostics PORT007")]
    [InlineData("/sdk/dotnet-format.dll app.csproj --diagnostics PORT002 port007 --severity info")]
    [InlineData("/sdk/dotnet-format.dll app.csproj --diagnostics=PORT007")]
    [InlineData("/usr/share/editor/server.dll")]
    public void FormatThatNamesTheRuleAndOtherHosts_MakeItsFixes(string command) =>
        Assert.False(FormatCommand.RunsWithout("PORT007", command.Split(' ')));
}
