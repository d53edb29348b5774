using PortConstants.Tool.Tests.Solutions;

namespace PortConstants.Tool.Tests;

/// <summary>The handbook shows what the command prints.</summary>
public sealed class HandbookTests
{
    private static readonly string Page = BuiltShop.Read("docs/ports.md");

    [Fact]
    public void Report_IsTheOneOfTheSample() => Assert.Contains($"```text\n{BuiltShop.Read("tests/PortConstants.Tool.Tests/Golden/shop.txt")}```\n", Page);

    [Fact]
    public void List_IsTheOneOfTheSample() => Assert.Contains($"```csv\n{BuiltShop.Read("samples/Shop/ports.approved.csv")}```\n", Page);

    [Fact]
    public async Task OpenPorts_AreComparedAsShown()
    {
        const string Start = "$ ss -tulpn > open.txt; cat open.txt\n";
        const string Command = "$ dotnet ports --open open.txt\n";
        var block = Page[(Page.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..];
        block = block[..block.IndexOf("```", StringComparison.Ordinal)];
        using var folder = new TemporaryFolder();
        folder.With("open.txt", block[..block.IndexOf(Command, StringComparison.Ordinal)])
            .With("shop.json", BuiltShop.Read("tests/PortConstants.Tool.Tests/Golden/shop.json"));

        var run = await CommandRun.RunAsync(folder.Path, "--merge", "shop.json", "--open", "open.txt");

        Assert.Equal((1, block[(block.IndexOf(Command, StringComparison.Ordinal) + Command.Length)..]), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("docs/ports.md")]
    [InlineData("README.md")]
    public void Picture_IsTheOneOfTheSample(string page)
    {
        var report = BuiltShop.Read("tests/PortConstants.Tool.Tests/Golden/shop.md");
        var start = report.IndexOf("```mermaid", StringComparison.Ordinal);

        Assert.Contains(report[start..(report.IndexOf("```\n", start, StringComparison.Ordinal) + 4)], BuiltShop.Read(page));
    }

    [Theory]
    [InlineData("--format")]
    [InlineData("--output")]
    [InlineData("--verify")]
    [InlineData("--update")]
    [InlineData("--no-build")]
    [InlineData("--merge")]
    [InlineData("--repository")]
    [InlineData("--open")]
    public async Task Option_IsInTheHelpAndOnThePage(string option)
    {
        Assert.Contains(option, (await CommandRun.RunAsync(Path.GetTempPath(), "--help")).Output);
        Assert.Contains(option, Page);
    }
}
