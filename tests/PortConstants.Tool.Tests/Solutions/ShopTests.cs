namespace PortConstants.Tool.Tests.Solutions;

[Collection(nameof(SolutionCollection))]
public sealed class ShopTests(BuiltShop shop)
{
    [Fact]
    public void Command_SucceedsAndWritesNothingBesideWhatItIsAsked()
    {
        Assert.Equal((0, "", "Building Shop.slnx\n"), (shop.FirstRun.ExitCode, shop.FirstRun.Output, shop.FirstRun.Error));
        Assert.Equal(
            [".git", "Directory.Build.props", "Shop.Beacon", "Shop.Messages", "Shop.Orders", "Shop.Web", "Shop.slnx", "compose.yaml", "ports.approved.csv", "shop.json"],
            Directory.GetFileSystemEntries(shop.Folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("text", "shop.txt")]
    [InlineData("md", "shop.md")]
    [InlineData("csv", "shop.csv")]
    [InlineData("json", "shop.json")]
    [InlineData("sarif", "shop.sarif.json")]
    public async Task Report_IsAsExpected(string format, string file) => BuiltShop.IsGolden(file, await shop.ReportAsync(format));

    [Fact]
    public async Task List_HoldsExactlyThePortsOfTheShop()
    {
        var run = await CommandRun.RunAsync(shop.Folder.Path, "--verify", "--no-build");

        Assert.Equal((0, "ports.approved.csv\nEvery port is approved, and every approved port is used.\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("Shop.slnx")]
    [InlineData(".")]
    public async Task WithoutABuild_TheReportIsTheSame(string path)
    {
        var run = await CommandRun.RunAsync(shop.Folder.Path, path, "--no-build", "--format", "json");

        Assert.Equal(shop.Folder.Read("shop.json"), run.Output);
    }

    [Fact]
    public async Task SingleProject_BringsThePortsOfItsReferences()
    {
        var run = await CommandRun.RunAsync(shop.Folder.Path, "Shop.Orders", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Shop.Messages/Broker.cs:9", run.Output);
        Assert.DoesNotContain("Shop.Web", run.Output);
    }
}
