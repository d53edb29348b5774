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
}
