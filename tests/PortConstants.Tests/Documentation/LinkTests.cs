using System.Text.RegularExpressions;

namespace PortConstants.Tests.Documentation;

/// <summary>The links between the documents lead somewhere.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Documents =>
    [
        .. Directory.GetFiles(TestFolders.Repository, "*.md")
            .Concat(Directory.GetFiles(Path.Combine(TestFolders.Repository, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(TestFolders.Repository, path).Replace('\\', '/')),
    ];

    [Theory, MemberData(nameof(Documents))]
    public void Links_LeadToFilesAndHeadings(string document)
    {
        foreach (Match link in Link().Matches(TestFolders.Read(document)))
        {
            var (file, heading) = (link.Groups["file"].Value, link.Groups["heading"].Value);
            var target = file.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, file);
            Assert.True(Path.Exists(Path.Combine(TestFolders.Repository, target)), $"{document} links to {link.Value}");
            if (heading.Length > 0)
                Assert.Contains(heading, HeadingsOf(target));
        }
    }

    [Theory, MemberData(nameof(Documents))]
    public void Paths_Exist(string document) =>
        Assert.All(
            RepositoryPath().Matches(TestFolders.Read(document)).Select(match => match.Groups[1].Value),
            path => Assert.True(Path.Exists(Path.Combine(TestFolders.Repository, path)), path));

    /// <summary>The headings as GitHub makes anchors of them.</summary>
    private static IEnumerable<string> HeadingsOf(string document) =>
        Heading().Matches(TestFolders.Read(document)).Select(match => NotInAnchor().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?!https?:)(?<file>[^)#]*)(#(?<heading>[^)]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`((?![^`]*nnn)(?:buildTransitive|data|docs|samples|src|tests)/[\w./-]*)`")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
