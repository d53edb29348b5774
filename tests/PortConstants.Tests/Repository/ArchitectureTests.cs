using System.Text.RegularExpressions;

namespace PortConstants.Tests.Repository;

/// <summary>The page about the architecture names types and members that exist.</summary>
public partial class ArchitectureTests
{
    private const string Page = "docs/architecture.md";

    private static readonly string[] Sources =
    [
        .. Directory.GetFiles(Path.Combine(TestFolders.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Select(File.ReadAllText),
    ];

    public static TheoryData<string> Names => [.. Code().Matches(TestFolders.Read(Page)).Select(match => match.Groups["name"].Value).Distinct().Order()];

    [Theory, MemberData(nameof(Names))]
    public void Name_IsDeclared(string name)
    {
        var parts = name.Split('.');
        var declaring = Sources.Where(source => Regex.IsMatch(source, $@"\b(class|struct|record|enum|interface) {parts[0]}\b")).ToArray();

        Assert.True(declaring.Length > 0, $"No type of src is called {parts[0]}.");
        Assert.All(parts.Skip(1), member => Assert.Contains(declaring, source => Regex.IsMatch(source, $@"\b{member}\b")));
    }

    /// <summary>A type, or a member of a type: letters alone, and more than one word, unlike <c>Ports</c>. Names that begin with PortConstants are assemblies and properties.</summary>
    [GeneratedRegex(@"`(?<name>(?!PortConstants)[A-Z][a-z]+[A-Z]\w*(\.[A-Z]\w*)*)`")]
    private static partial Regex Code();
}
