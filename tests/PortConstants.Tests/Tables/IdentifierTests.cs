using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

public class IdentifierTests
{
    [Theory]
    [InlineData("Https", "Https")]
    [InlineData("HTTPS", "HTTPS")]
    [InlineData("MsRpc_2", "MsRpc_2")]
    [InlineData("_private", "_private")]
    [InlineData("https", "Https")]
    [InlineData("ms-sql-s", "MsSqlS")]
    [InlineData("http alt", "HttpAlt")]
    [InlineData("a.b/c+d", "ABCD")]
    [InlineData("  ssh  ", "Ssh")]
    [InlineData("Orders TLS", "OrdersTls")]
    [InlineData("SQL Server 2022", "SqlServer2022")]
    [InlineData("IP Camera", "IPCamera")]
    [InlineData("HTTP2 Alt", "Http2Alt")]
    [InlineData("POP3 Incoming (no SSL)", "Pop3IncomingNoSsl")]
    [InlineData("POP3S in", "Pop3sIn")]
    [InlineData("IMAP4 Server", "Imap4Server")]
    [InlineData("L2TP VPN", "L2tpVpn")]
    [InlineData("SMB2 Share", "Smb2Share")]
    [InlineData("DB2 Server", "DB2Server")]
    [InlineData("X11 Display", "X11Display")]
    [InlineData("POP3", "POP3")]
    [InlineData(" HTTP ", "HTTP")]
    [InlineData("\tMsRpc_2\u00A0", "MsRpc_2")]
    [InlineData("MOS-aux", "MOSAux")]
    [InlineData("3com-tsmux", "_3comTsmux")]
    [InlineData("9P", "_9P")]
    [InlineData("class", "Class")]
    [InlineData("__arglist", "Arglist")]
    [InlineData("__makeref", "Makeref")]
    [InlineData("__reftype", "Reftype")]
    [InlineData("__refvalue", "Refvalue")]
    [InlineData("zone-z", "ZoneZ")]
    [InlineData("ta\u0301rolo", "Ta\u0301rolo")]
    [InlineData("gate-٣", "Gate٣")]
    [InlineData("überwachung", "Überwachung")]
    [InlineData("почта", "Почта")]
    [InlineData("端口", "端口")]
    [InlineData("a\u200Db", "AB")]
    public void Name_BecomesAnIdentifier(string name, string expected) => Assert.Equal(expected, Identifier.From(name));

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("\u0301")]
    [InlineData("😀")]
    public void NameWithoutALetter_GivesNone(string name) => Assert.Null(Identifier.From(name));

    [Fact]
    public void NameThatNoCompilerTakes_GivesNone()
    {
        Assert.NotNull(Identifier.From(new string('a', Identifier.MaxLength)));
        Assert.Null(Identifier.From(new string('a', Identifier.MaxLength + 1)));
    }

    [Fact]
    public void SameNameInTurkish_IsTheSameIdentifier()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new("tr-TR");
            Assert.Equal("IrcIndex", Identifier.From("irc-index"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void AnyText_GivesAnIdentifierThatCompiles() =>
        Gen.OneOf(Gen.String, Gen.Char["aZ_9- é\u0301\u200Dｱ٣"].Array[0, 8].Select(chars => new string(chars))).Sample(text =>
        {
            if (Identifier.From(text) is { } identifier)
                AssertCompiles(identifier);
        }, iter: 20_000);

    [Theory]
    [InlineData("company", "company")]
    [InlineData(" Ports ", "Ports")]
    [InlineData("class", "class")]
    [InlineData("my-ports", null)]
    [InlineData("1st", null)]
    [InlineData("", null)]
    public void WrittenIdentifier_IsKeptOrRefused(string text, string? expected) => Assert.Equal(expected, Identifier.AsWritten(text));

    private static void AssertCompiles(string identifier)
    {
        Assert.True(SyntaxFacts.IsValidIdentifier(identifier), identifier);
        Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(identifier));
        Assert.Equal(identifier, SyntaxFactory.ParseToken(identifier).ValueText);
    }
}
