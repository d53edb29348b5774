using Microsoft.CodeAnalysis;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Fixes;

/// <summary>PORT013: the form that is read.</summary>
public class MisreadAddressFixerTests
{
    private const string Rule = "PORT013";

    [Fact]
    public Task Address_BecomesTheFormThatIsRead() => PortFixVerifier.VerifyAsync(Rule,
        InMethod("""
            host.UseUrls("[|http://localhost:5000,https://localhost:5001|]");
            host.UseSetting("http_ports", "[|8080, 8081|]");
            host.UseSetting("urls", @"[|localhost:5000|]");
            """),
        InMethod("""
            host.UseUrls("http://localhost:5000;https://localhost:5001");
            host.UseSetting("http_ports", "8080;8081");
            host.UseSetting("urls", @"http://localhost:5000");
            """));

    [Fact]
    public Task Title_ShowsTheForm() => PortFixVerifier.VerifyAsync(Rule,
        InMethod("""host.UseUrls("[|5000|]");"""), InMethod("""host.UseUrls("http://*:5000");"""), title: "Write 'http://*:5000'");

    [Fact]
    public Task ServerOfAConnectionString_GetsAComma() => PortFixVerifier.VerifyAsync(Rule,
        """class C { string _shop = "Server=[|tcp:db.example:1433|];Database=shop;User Id=a"; }""",
        """class C { string _shop = "Server=tcp:db.example,1433;Database=shop;User Id=a"; }""");

    [Fact]
    public Task VisualBasic_IsFixed() => PortFixVerifier.VerifyAsync(Rule,
        """
        Imports Microsoft.AspNetCore.Hosting

        Class C
            Sub M(host As IWebHostBuilder)
                host.UseUrls("[|5000|]")
            End Sub
        End Class
        """,
        """
        Imports Microsoft.AspNetCore.Hosting

        Class C
            Sub M(host As IWebHostBuilder)
                host.UseUrls("http://*:5000")
            End Sub
        End Class
        """,
        language: LanguageNames.VisualBasic);

    [Theory]
    [InlineData("""host.UseSetting("http_ports", "[|8080:80|]");""")]
    [InlineData("""host.UseUrls($"http://*:{[|80|]},http://*:5001");""")]
    public Task FormThatNothingShows_OffersNothing(string statement) => PortFixVerifier.VerifyNoneAsync(Rule, InMethod(statement));

    private static string InMethod(string statement) => $$"""
        using Microsoft.AspNetCore.Hosting;

        class C
        {
            void M(IWebHostBuilder host)
            {
                {{statement}}
            }
        }
        """;
}
