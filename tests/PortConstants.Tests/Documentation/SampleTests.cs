namespace PortConstants.Tests.Documentation;

/// <summary>The sample of risky calls shows reports only: every number in it is reported.</summary>
public class SampleTests
{
    [Theory]
    [InlineData("Calls.cs", "PORT001")]
    [InlineData("Declarations.cs", "PORT001")]
    [InlineData("Texts.cs", "PORT001")]
    [InlineData("OtherRules.cs", "PORT00")]
    [InlineData("appsettings.json", "PORT00")]
    public async Task EveryNumber_IsReported(string file, string rules)
    {
        var example = new Example(file, TestFolders.Read("samples/RiskyCalls/" + file));

        var reported = (await example.AnalyzeAsync())
            .Where(diagnostic => diagnostic.Id.StartsWith(rules, StringComparison.Ordinal))
            .Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line);

        Assert.Empty(example.LinesWithNumbers.Except(reported));
    }
}
