using System.Globalization;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>The same tables give the same bytes everywhere.</summary>
public class DeterminismTests
{
    private static readonly TestFile Own = TestFile.Table("/app/own.csv", "port,name,description\n7001,initial,\"i, I, ı\"\n7002-7010,IDLE,x\n-1,Bad,\n");

    private static readonly string Expected = new GeneratedProject([.. TestFile.Packaged, Own]).Run().Text;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Culture_ChangesNothing(string name)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name) { NumberFormat = { NegativeSign = "~" } };
            Assert.Equal(Expected, new GeneratedProject([.. TestFile.Packaged, Own]).Run().Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndOfTheTables_ChangesNothing(string lineEnd)
    {
        TestFile[] files = [.. TestFile.Packaged, Own];

        Assert.Equal(Expected, new GeneratedProject([.. files.Select(file => file with { Text = file.Text.ReplaceLineEndings(lineEnd) })]).Run().Text);
    }

    [Fact]
    public void OrderOfTheFiles_ChangesNothing()
    {
        Assert.Equal(Expected, new GeneratedProject([Own, .. TestFile.Packaged.Reverse()]).Run().Text);
    }

    [Fact]
    public void FolderOfTheProject_ChangesNothing()
    {
        Assert.Equal(Expected, new GeneratedProject([.. TestFile.Packaged.Select(file => file with { Path = @"C:\Users\x" + file.Path.Replace('/', '\\') }), Own]).Run().Text);
    }

    [Fact]
    public void EveryLine_EndsInLineFeedAlone()
    {
        Assert.DoesNotContain('\r', Expected);
        Assert.DoesNotContain(Expected.Split('\n'), line => line.EndsWith(' '));
    }
}
