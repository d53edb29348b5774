using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>What a reviewer reads when the generated code changes: the class of the table in README.md.</summary>
public partial class GoldenFileTests
{
    private const string Golden = "tests/PortConstants.Tests/Generator/Golden/CompanyPorts.g.cs";

    [Fact]
    public void TableOfTheReadme_GivesTheGoldenFile()
    {
        var table = ReadmeTable().Match(TestFolders.Read("README.md")).Groups["csv"].Value;
        var run = new GeneratedProject(TestFile.Table("/app/company-ports.csv", table)).Run();
        var generated = Version().Replace(run.Sources["PortConstants.CompanyPorts.g.cs"], "\"0.0.0\"");

        // Before 4.14 no project can declare the attribute.
        if (typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14))
            ApprovedFile.Verify(Golden, generated);
        else
            Assert.Equal(TestFolders.Read(Golden).ReplaceLineEndings("\n").Replace("    [global::Microsoft.CodeAnalysis.Embedded]\n", ""), generated);
    }

    [GeneratedRegex(@"## Your own table.*?```csv\n(?<csv>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ReadmeTable();

    [GeneratedRegex(@"(?<=GeneratedCode\(""PortConstants"", )""[\d.]+""")]
    private static partial Regex Version();
}
