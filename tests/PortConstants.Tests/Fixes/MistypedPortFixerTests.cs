using Microsoft.CodeAnalysis;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Fixes;

/// <summary>PORT007: the port that was meant.</summary>
public class MistypedPortFixerTests
{
    private const string Rule = "PORT007";

    [Fact]
    public Task Digits_become_the_digits_that_were_meant() => PortFixVerifier.VerifyAsync(Rule,
        """
        class C
        {
            int _httpsPort = [|433|];
            long _wideHttpsPort = [|433L|];
            string Url(string host) => $"https://{host}:[|433|]/433";
        }
        """,
        """
        class C
        {
            int _httpsPort = 443;
            long _wideHttpsPort = 443L;
            string Url(string host) => $"https://{host}:443/433";
        }
        """,
        title: "Use port 443");

    [Fact]
    public Task Visual_Basic_is_fixed_too() => PortFixVerifier.VerifyAsync(Rule,
        """
        Class C
            Private _httpsPort As Integer = [|433|]
        End Class
        """,
        """
        Class C
            Private _httpsPort As Integer = 443
        End Class
        """,
        language: LanguageNames.VisualBasic);

    [Fact]
    public Task A_number_that_is_not_written_in_these_digits_offers_nothing() =>
        PortFixVerifier.VerifyNoneAsync(Rule, "class C { int _httpsPort = [|0x1B1|]; }");

    [Fact]
    public Task Clear_text_is_not_sent_to_the_port_of_an_encrypted_service() => PortFixVerifier.VerifyAsync(Rule,
        """class C { string Url(string host) => $"http://{host}:[|433|]/"; const string Shop = "HTTP://shop.example:[|433|]/"; }""",
        """class C { string Url(string host) => $"https://{host}:443/"; const string Shop = "https://shop.example:443/"; }""",
        title: "Use https and port 443");

    [Fact]
    public Task A_scheme_that_is_written_elsewhere_offers_nothing() =>
        PortFixVerifier.VerifyNoneAsync(Rule, """class C { const string Scheme = "http://"; const string Url = Scheme + "shop.example:[|433|]/"; }""");
}
