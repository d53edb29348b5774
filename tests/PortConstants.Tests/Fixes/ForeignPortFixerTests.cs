using Microsoft.CodeAnalysis;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Fixes;

/// <summary>PORT011: the port of what is spoken.</summary>
public class ForeignPortFixerTests
{
    private const string Rule = "PORT011";

    [Fact]
    public Task Number_BecomesTheConstant() => PortFixVerifier.VerifyAsync(
        Rule,
        """
        using PortConstants;
        class C { System.UriBuilder Shop(string host) => new("https", host, [|80|]); }
        """,
        """
        using PortConstants;
        class C { System.UriBuilder Shop(string host) => new("https", host, Ports.Https); }
        """,
        title: "Use Ports.Https");

    [Fact]
    public Task Constant_BecomesTheOther() => PortFixVerifier.VerifyAsync(
        Rule,
        """
        using PortConstants;
        class C { System.UriBuilder Shop(string host) => new("https", host, [|Ports.Http|]); }
        """,
        """
        using PortConstants;
        class C { System.UriBuilder Shop(string host) => new("https", host, Ports.Https); }
        """);

    [Fact]
    public Task Digits_BecomeThoseOfWhatIsSpoken() => PortFixVerifier.VerifyAsync(
        Rule,
        """class C { string Shop = "https://shop.example:[|80|]/"; string Db(string host) => $"postgres://{host}:[|3306|]/shop"; }""",
        """class C { string Shop = "https://shop.example:443/"; string Db(string host) => $"postgres://{host}:5432/shop"; }""");

    [Fact]
    public Task ClearTextScheme_OnThePortOfTls_IsEncrypted() => PortFixVerifier.VerifyAsync(
        Rule,
        """class C { string Shop = "http://shop.example:[|443|]/"; }""",
        """class C { string Shop = "https://shop.example:443/"; }""",
        title: "Use https");

    [Fact]
    public Task ClearTextScheme_OffersItsPortToo() => PortFixVerifier.VerifyAsync(
        Rule,
        """class C { string Shop = "http://shop.example:[|443|]/"; }""",
        """class C { string Shop = "http://shop.example:80/"; }""",
        title: "Use port 80",
        index: 1);

    [Fact]
    public Task VisualBasic_IsFixedToo() => PortFixVerifier.VerifyAsync(
        Rule,
        """
        Class C
            Private _shop As New System.UriBuilder("https", "shop.example", [|80|])
        End Class
        """,
        """
        Class C
            Private _shop As New System.UriBuilder("https", "shop.example", 443)
        End Class
        """,
        language: LanguageNames.VisualBasic);

    [Fact]
    public Task NumberThatIsNotWrittenInTheseDigits_OffersTheConstantAlone() => PortFixVerifier.VerifyAsync(
        Rule,
        """
        using PortConstants;
        class C { System.UriBuilder Shop(string host) => new("https", host, [|0x50|]); }
        """,
        """
        using PortConstants;
        class C { System.UriBuilder Shop(string host) => new("https", host, Ports.Https); }
        """);
}
