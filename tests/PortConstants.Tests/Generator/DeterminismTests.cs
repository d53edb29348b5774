using System.Globalization;
using System.Text;
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

    [Theory]
    [InlineData("port;name;description\n7001;initial;\"i, I, ı\"\n7002-7010;IDLE;x\n-1;Bad;\n")]
    [InlineData("sep=|\nNotes|Service|Port No.\n\"i, I, ı\"|initial|7001\nx|IDLE|7002–7010\n|Bad|-1\n")]
    [InlineData("7001\tinitial\ti, I, ı\n7002 to 7010\tIDLE\tx\n-1\tBad\t\n")]
    public void DialectOfTheTable_ChangesNothing(string text) =>
        Assert.Equal(Expected, new GeneratedProject([.. TestFile.Packaged, Own with { Text = text }]).Run().Text);

    [Fact]
    public void CodePageOfTheComputer_ChangesNothing()
    {
        byte[] bytes = [.. "port,name,description\n7310,K"u8, 0xFC, .. "che,f"u8, 0xFC, .. "r\n"u8];
        var windows = GeneratedProject.WithTable(Encoding.Latin1.GetString(bytes)) with { Encoding = Encoding.Latin1 };
        var linux = GeneratedProject.WithTable(Encoding.UTF8.GetString(bytes)) with { Encoding = Encoding.UTF8 };

        Assert.Equal(linux.Run().Text, windows.Run().Text);
        Assert.Contains("KChe = 7310", windows.Run().Text);
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
