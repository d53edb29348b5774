using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

public class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d\n", "a|b / c|d")]
    [InlineData("a,b\r\nc,d\r\n", "a|b / c|d")]
    [InlineData("a,b\rc,d\r", "a|b / c|d")]
    [InlineData("a,b\nc,d", "a|b / c|d")]
    [InlineData("\uFEFFa,b", "a|b")]
    [InlineData("a,,\n,", "a|| / |")]
    [InlineData(" a , b ", " a | b ")]
    [InlineData("a\n\n\r\n\rb", "a / b")]
    [InlineData("# a comment, with \"a quote\n#\na,b\n#end", "a|b")]
    [InlineData("a,#b", "a|#b")]
    [InlineData("", "")]
    [InlineData("\uFEFF", "")]
    public void Lines_AreRecords(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("\"a,b\",c", "a,b|c")]
    [InlineData("\"a \"\"b\"\"\",c", "a \"b\"|c")]
    [InlineData("\"\",\"\"\"\"", "|\"")]
    [InlineData("\"a\r\nb\",c\r\nd,e", "a\r\nb|c / d|e")]
    [InlineData("\"#a\",b", "#a|b")]
    [InlineData("a\"b,c", "a\"b|c")]
    public void Quotes_HoldACellTogether(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("a,\"b\nc,d\ne,\"f\"\n")]
    [InlineData("a,\"b\nc,d\ne,f\n")]
    [InlineData("a,\"b\"x,\"\nc,d\ne,f\n")]
    [InlineData("a,\"b\nc,d\ne,\"f\ng\"\n")]
    public void UnclosedQuote_EndsWithItsLine(string text)
    {
        var reader = new CsvReader(text);

        Assert.True(reader.Read());
        Assert.NotEqual(CsvError.None, reader.Error);
        Assert.Equal(1, reader.ErrorCell);

        Assert.True(reader.Read());
        Assert.Equal(CsvError.None, reader.Error);
        Assert.Equal(["c", "d"], Cells(reader));

        Assert.True(reader.Read());
        Assert.Equal(CsvError.None, reader.Error);
        Assert.Equal("e", reader.GetText(0));
        Assert.False(reader.Read());
    }

    [Fact]
    public void TextAfterQuote_IsAnErrorOfItsRecordAlone()
    {
        var reader = new CsvReader("a,\"b\"c,d\ne,f");

        Assert.True(reader.Read());
        Assert.Equal((CsvError.TextAfterQuote, 1, 3), (reader.Error, reader.ErrorCell, reader.Count));
        Assert.True(reader.Read());
        Assert.Equal(CsvError.None, reader.Error);
    }

    [Fact]
    public void Cell_KnowsItsPlace()
    {
        const string text = "\uFEFFport,name\r\n# comment\r22,\"two\nlines\",\"it's \"\"me\"\"\",end";
        var reader = new CsvReader(text);
        reader.Read();
        reader.Read();

        Assert.Equal("22", Slice(0));
        Assert.Equal("two\nlines", Slice(1));
        Assert.Equal("it's \"\"me\"\"", Slice(2));
        Assert.Equal("end", Slice(3));
        Assert.Equal([(2, 0), (2, 4), (3, 8), (3, 21)], Enumerable.Range(0, 4).Select(i => (reader[i].Line, reader[i].Column)));

        string Slice(int index) => text.Substring(reader[index].Start, reader[index].Length);
    }

    [Theory]
    [InlineData("22,Ssh,\"x\n")]
    [InlineData("22,Ssh,\"x\"\"\n")]
    [InlineData("\"\"\"\n")]
    [InlineData("\"a\",\"\n")]
    public void EndlessStrayQuotes_AreReadInLinearTime(string line)
    {
        const int lines = 300_000;
        var reader = new CsvReader(line.Times(lines));
        var records = 0;
        while (reader.Read())
            records++;

        // Were each line searched to the end of the text, this test would not end.
        Assert.InRange(records, lines / 3, lines);
    }

    private static string Show(string text)
    {
        var reader = new CsvReader(text);
        var records = new List<string>();
        while (reader.Read())
        {
            Assert.Equal(CsvError.None, reader.Error);
            records.Add(string.Join("|", Cells(reader)));
        }
        return string.Join(" / ", records);
    }

    private static string[] Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.Count).Select(reader.GetText)];
}
