using Microsoft.CodeAnalysis;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Fixes;

/// <summary>PORT004: the encrypted counterpart, and the scheme of a URL with it.</summary>
public class CleartextPortFixerTests
{
    private const string Rule = "PORT004";

    [Fact]
    public Task A_number_becomes_the_constant_of_the_counterpart() => PortFixVerifier.VerifyAsync(Rule,
        """
        using System.Net.Sockets;
        using PortConstants;

        class C
        {
            object M(string host) => new TcpClient(host, [|389|]);
            object N(string host) => new TcpClient(host, [|Ports.Ldap|]);
        }
        """,
        """
        using System.Net.Sockets;
        using PortConstants;

        class C
        {
            object M(string host) => new TcpClient(host, Ports.Ldaps);
            object N(string host) => new TcpClient(host, Ports.Ldaps);
        }
        """,
        title: "Use Ports.Ldaps");

    [Fact]
    public Task A_URL_gets_the_scheme_too() => PortFixVerifier.VerifyAsync(Rule,
        """
        class C
        {
            static void Take(params string[] urls) { }
            void M(string host) => Take(
                "http://example.com:[|80|]/80",
                "HTTP://example.com:[|80|]",
                "http://example.com:[|80|];ws://example.com:[|80|]",
                $"http://{host}:[|80|]/",
                "http://" + host + ":[|80|]/",
                @"ldap://example.com:[|389|]/""x"" ",
                $"amqp://{host}:[|5672|]",
                $"mqtt://{host}:[|1883|]");
        }
        """,
        """
        class C
        {
            static void Take(params string[] urls) { }
            void M(string host) => Take(
                "https://example.com:443/80",
                "https://example.com:443",
                "https://example.com:443;wss://example.com:443",
                $"https://{host}:443/",
                "https://" + host + ":443/",
                @"ldaps://example.com:636/""x"" ",
                $"amqps://{host}:5671",
                $"mqtts://{host}:8883");
        }
        """);

    [Fact]
    public Task The_title_names_what_is_written() => PortFixVerifier.VerifyAsync(Rule,
        """class C { string Url = "http://example.com:[|80|]"; }""",
        """class C { string Url = "https://example.com:443"; }""",
        title: "Use https and port 443");

    [Fact]
    public Task A_text_without_a_scheme_gets_the_digits() => PortFixVerifier.VerifyAsync(Rule,
        """class C { static void Open(string connectionString) { } void M() => Open("Host=db;Port=[|389|]"); }""",
        """class C { static void Open(string connectionString) { } void M() => Open("Host=db;Port=636"); }""",
        title: "Use port 636");

    [Fact]
    public Task Visual_Basic_has_no_constants_and_gets_the_number() => PortFixVerifier.VerifyAsync(Rule,
        """
        Class C
            Private _client As New System.Net.Sockets.TcpClient("example.com", [|389|])
            Private _url As String = "http://example.com:[|80|]/"
        End Class
        """,
        """
        Class C
            Private _client As New System.Net.Sockets.TcpClient("example.com", 636)
            Private _url As String = "https://example.com:443/"
        End Class
        """,
        language: LanguageNames.VisualBasic);

    [Theory]
    [InlineData("string Url = \"tcp://example.com:[|1883|]\";")]
    [InlineData("const string Scheme = \"http\"; void M(string host) => new System.Uri(Scheme + \"://\" + host + \":[|80|]\");")]
    public Task A_scheme_that_cannot_be_changed_here_offers_nothing(string member) =>
        PortFixVerifier.VerifyNoneAsync(Rule, $"class C {{ {member} }}");
}
