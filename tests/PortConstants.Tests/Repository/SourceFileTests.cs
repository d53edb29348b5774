using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PortConstants.Tests.Repository;

/// <summary>The measure of the sources: what does not fit into a window or a review is rarely read. And the language of their comments.</summary>
public partial class SourceFileTests
{
    private const int LongestLine = 140;
    private const int LongestFile = 250;

    [Fact]
    public void Sources_HaveNoLineThatAReaderHasToScroll()
    {
        var lines = Sources().SelectMany(file => File.ReadLines(file)
            .Select((line, index) => (Text: line, Place: $"{Path.GetRelativePath(TestFolders.Repository, file)}({index + 1})")));

        Assert.DoesNotContain(lines, line => line.Text.Length > LongestLine);
    }

    [Fact]
    public void Sources_HaveNoFileOfSeveralIdeas() =>
        Assert.DoesNotContain(Sources(), file => File.ReadLines(file).Count() > LongestFile);

    /// <summary>
    /// A comment names the relation: contains, receives, accepts, is after. "The text where the number stands" or "what the name says"
    /// leaves it to the reader.
    /// </summary>
    [Fact]
    public void Comments_AreReferenceEnglish() => Assert.Empty(
        from file in Sources()
        from comment in CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file).GetRoot().DescendantTrivia().Where(IsComment)
        from word in Figurative().Matches(comment.ToFullString())
        select $"{Path.GetRelativePath(TestFolders.Repository, file)}({comment.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {word.Value}");

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    [GeneratedRegex(@"\b(stands?(?!-)|says?|takes|behind|go(es)?|speaks?)\b")]
    private static partial Regex Figurative();

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"));
}
