namespace PortConstants.Tests.Repository;

/// <summary>The measure of the sources: what does not fit into a window or a review is rarely read.</summary>
public class SourceFileTests
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

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"));
}
