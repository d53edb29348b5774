using System.Text.RegularExpressions;

namespace PortConstants.Tests.Documentation;

/// <summary>The links between the documents lead somewhere.</summary>
public partial class LinkTests
{
    private static readonly string[] Folders = [".github", "docs", "samples", "src"];

    /// <summary>The documents of the repository, and the files of GitHub, which link to documents too.</summary>
    public static TheoryData<string> Documents =>
    [
        .. Directory.GetFiles(TestFolders.Repository, "*.md")
            .Concat(Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(TestFolders.Repository, folder), "*.*", SearchOption.AllDirectories))
                .Where(path => Path.GetExtension(path) is ".md" or ".yml" && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")))
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

    /// <summary>Links to this repository that have to be absolute: a page outside of it shows them.</summary>
    [Theory, MemberData(nameof(Documents))]
    public void AbsoluteLinks_LeadToFiles(string document) =>
        Assert.All(
            OwnLink().Matches(TestFolders.Read(document)).Select(match => match.Groups["file"].Value),
            file => Assert.True(Path.Exists(Path.Combine(TestFolders.Repository, file)), $"{document} links to {file}"));

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

    [GeneratedRegex(@"https://github\.com/portconstants/portconstants/(?:blob|tree)/main/(?<file>[\w./-]*\w)")]
    private static partial Regex OwnLink();

    [GeneratedRegex(@"`((?![^`]*nnn)(?:\.github|buildTransitive|data|docs|eng|samples|src|tests)/[\w./-]*)`")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
