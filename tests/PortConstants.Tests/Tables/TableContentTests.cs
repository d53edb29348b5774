using System.Text;
using CsCheck;
using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>One file gives one text, whatever code page the computer has that reads it.</summary>
public class TableContentTests
{
    // ISO 8859-1 and -15 stand in for the code pages of Windows: the runtime brings them along.
    public static TheoryData<int> CodePages => [28591];

    [Theory, MemberData(nameof(CodePages))]
    public void BytesThatAreNoUnicode_AreLostEverywhere(int codePage)
    {
        byte[] bytes = [.. "port,name\n1,K"u8, 0xFC, .. "che\n2,"u8, 0xC3, 0xBC, 0xE2, 0x82, .. "x"u8, 0xF0, 0x9F, 0x98, 0x80, 0xED, 0xA0, 0x80, 0xC0, 0xAF, 0xF5];

        var content = TableContent.From(Encoding.GetEncoding(codePage).GetString(bytes), Encoding.GetEncoding(codePage));

        Assert.Equal(Encoding.UTF8.GetString(bytes), content.Text);
        Assert.Equal("KChe", PortTableFile.Read(content.Text).Rows[0].Name);
    }

    [Fact]
    public void AnyBytes_AreTheSameOnEveryComputer() => Gen.Byte.Array[0, 40].Sample(bytes =>
    {
        var content = TableContent.From(Encoding.Latin1.GetString(bytes), Encoding.Latin1);

        Assert.Equal(Encoding.UTF8.GetString(bytes), content.Text);
        for (var i = 0; i <= content.Text.Length; i++)
            Assert.InRange(content.ToSource(i), i == 0 ? 0 : content.ToSource(i - 1), bytes.Length);
    }, iter: 10_000);

    [Fact]
    public void Place_IsThatOfTheDecodedText()
    {
        const string text = "\u00C3\u00BC,\u00FC,x";
        var content = TableContent.From(text, Encoding.Latin1);

        Assert.Equal("\u00FC,\uFFFD,x", content.Text);
        Assert.Equal([2, 4, 6], [content.ToSource(1), content.ToSource(3), content.ToSource(content.Text.Length)]);
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(1200)]
    [InlineData(1201)]
    public void UnicodeText_StaysAsItIs(int codePage)
    {
        var content = TableContent.From("K\u00FCche", Encoding.GetEncoding(codePage));

        Assert.Equal(("K\u00FCche", 3), (content.Text, content.ToSource(3)));
        Assert.Equal("K\u00FCche", TableContent.From("K\u00FCche", null).Text);
    }
}
