using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>
/// What a reviewer reads when the generated code changes: the class of the table in README.md.
/// <c>UPDATE_GOLDEN=1 dotnet test --filter GoldenFileTests</c> writes the file anew.
/// </summary>
public partial class GoldenFileTests
{
    private const string Golden = "tests/PortConstants.Tests/Generator/Golden/CompanyPorts.g.cs";

    [Fact]
    public void TableOfTheReadme_GivesTheGoldenFile()
    {
        var table = ReadmeTable().Match(TestFolders.Read("README.md")).Groups["csv"].Value;
        var run = new GeneratedProject(TestFile.Table("/app/company-ports.csv", table)).Run();
        var generated = Version().Replace(run.Sources["PortConstants.CompanyPorts.g.cs"], "\"0.0.0\"");

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(Path.Combine(TestFolders.Repository, Golden), generated);

        Assert.Equal(ForThisCompiler(TestFolders.Read(Golden)), generated);
    }

    /// <summary>Before 4.14 no project can declare the attribute.</summary>
    private static string ForThisCompiler(string golden) =>
        typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14) ? golden : golden.Replace("    [global::Microsoft.CodeAnalysis.Embedded]\n", "");

    [GeneratedRegex(@"## Your own table.*?```csv\n(?<csv>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ReadmeTable();

    [GeneratedRegex(@"(?<=GeneratedCode\(""PortConstants"", )""[\d.]+""")]
    private static partial Regex Version();
}
