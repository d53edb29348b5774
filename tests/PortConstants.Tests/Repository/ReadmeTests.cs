using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PortConstants.Tests.Documentation;
using PortConstants.Tests.Generator;

namespace PortConstants.Tests.Repository;

/// <summary>What the README and the handbook claim is true.</summary>
public partial class ReadmeTests
{
    private static string Readme { get; } = Read("README.md");

    [Fact]
    public async Task FirstWarning_IsWhatABuildPrints()
    {
        var found = await new Example("Program.cs", Block(Readme, "csharp")).AnalyzeAsync();

        Assert.Equal(Block(Readme, "text").TrimEnd(), string.Join('\n', found.Select(Print)));
    }

    [Fact]
    public async Task EveryProgram_Compiles()
    {
        foreach (Match program in CodeBlock().Matches(Readme).Where(block => block.Groups["language"].Value == "csharp"))
            await new Example("Program.cs", program.Groups["text"].Value).AnalyzeAsync();
    }

    [Fact]
    public async Task Comparison_SaysWhatTheRulesReport()
    {
        var page = Read("docs/comparison.md");
        var program = Block(page, "csharp");
        var names = VariableName().Matches(program).ToDictionary(match => program[..match.Index].Count(letter => letter == '\n'), match => match.Groups[1].Value);

        var found = await new Example("Program.cs", program).AnalyzeAsync();

        foreach (var (line, name) in names)
        {
            var rules = found.Where(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line == line).Select(diagnostic => diagnostic.Id).Order();
            Assert.Contains($"| `{name}` | {string.Join(", ", rules)}".TrimEnd() + " |", page);
        }
    }

    [Fact]
    public void EveryMember_IsGenerated()
    {
        var ports = GeneratedProject.WithPackagedTables().Load().Type("PortConstants.Ports");
        var members = ports.GetMembers().Concat(ports.GetNestedTypes().SelectMany(type => type.GetNestedTypes())).Select(member => member.Name).ToHashSet();

        Assert.All(PortsMember().Matches(Readme).Select(match => match.Groups[1].Value), member => Assert.Contains(member, members));
    }

    [Fact]
    public void NumberOfConstants_IsRounded()
    {
        var constants = GeneratedProject.WithPackagedTables().Load().Type("PortConstants.Ports").GetFields().Count(field => field.IsLiteral);
        var claimed = int.Parse(ConstantCount().Match(Readme).Groups[1].Value, CultureInfo.InvariantCulture);

        Assert.InRange(constants, claimed, claimed + 49);
    }

    [Fact]
    public void Handbook_ListsEveryPage()
    {
        var index = Read("docs/README.md");

        Assert.All(
            Directory.GetFiles(Path.Combine(TestFolders.Repository, "docs"), "*.md").Select(Path.GetFileName).Where(page => page != "README.md"),
            page => Assert.Contains($"]({page})", index));
    }

    private static string Read(string path) => TestFolders.Read(path).ReplaceLineEndings("\n");

    /// <summary>The first block of a language.</summary>
    private static string Block(string page, string language) =>
        CodeBlock().Matches(page).First(block => block.Groups["language"].Value == language).Groups["text"].Value;

    private static string Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"Program.cs({place.Line + 1},{place.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>[^`]*)```$", RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^var (\w+) = new", RegexOptions.Multiline)]
    private static partial Regex VariableName();

    [GeneratedRegex(@"(?<!Company|Iana)\bPorts\.(\w+)")]
    private static partial Regex PortsMember();

    [GeneratedRegex(@"\*\*Constants\*\* for (\d+) ports")]
    private static partial Regex ConstantCount();
}
