using System.Text.Json;
using System.Text.RegularExpressions;

namespace PortConstants.Tests.Repository;

/// <summary>What a clone is built with.</summary>
public partial class SolutionTests
{
    [Fact]
    public void BothSolutions_HoldTheSameProjects()
    {
        var sln = Project().Matches(TestFolders.Read("PortConstants.sln")).Select(match => match.Value.Replace('\\', '/')).Order();
        var slnx = Project().Matches(TestFolders.Read("eng/PortConstants.slnx")).Select(match => match.Value.Replace("../", "")).Order();

        Assert.Equal(sln, slnx);
    }

    [Fact]
    public void GlobalJson_TakesEveryLaterSdkOfTheVersion()
    {
        var sdk = JsonDocument.Parse(TestFolders.Read("global.json")).RootElement.GetProperty("sdk");

        Assert.Equal("latestMinor", sdk.GetProperty("rollForward").GetString());
        Assert.StartsWith("10.0.", sdk.GetProperty("version").GetString());
    }

    [GeneratedRegex(@"[^""\s]+\.csproj")]
    private static partial Regex Project();
}
