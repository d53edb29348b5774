using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Fixes;

/// <summary>PORT002: the named constant.</summary>
public class NamedPortFixerTests
{
    private const string Rule = "PORT002";

    [Fact]
    public Task Numbers_become_constants_and_keep_a_cast_only_where_it_matters() => PortFixVerifier.VerifyAsync(Rule,
        """
        using System.Net.Sockets;

        class C
        {
            int _port = [|443|];
            ushort ShortPort { get; set; } = [|443|];
            static void Take(string host, int? port = [|443|]) { }
            static void Wide(long port) { }
            static void Chosen(int port) { }
            static void Chosen(long port) { }
            static void Chosen(ushort port) { }

            [System.Obsolete]
            void M(string host)
            {
                _ = new TcpClient(host, port: /* secure */ [|443|] /* ! */);
                _ = new TcpClient(host, [|0x1BB|]);
                _ = new TcpClient(host, [|400 + 43|]);
                _ = new TcpClient(host, _port == 0 ? [|443|] : _port);
                _ = new TcpClient(host, (ushort)[|443|]);
                Take(port: [|443|], host: host);
                Wide([|443L|]);
                Chosen((ushort)[|443|]);
                Chosen([|443L|]);
            }
        }
        """,
        """
        using System.Net.Sockets;
        using PortConstants;

        class C
        {
            int _port = Ports.Https;
            ushort ShortPort { get; set; } = Ports.Https;
            static void Take(string host, int? port = Ports.Https) { }
            static void Wide(long port) { }
            static void Chosen(int port) { }
            static void Chosen(long port) { }
            static void Chosen(ushort port) { }

            [System.Obsolete]
            void M(string host)
            {
                _ = new TcpClient(host, port: /* secure */ Ports.Https /* ! */);
                _ = new TcpClient(host, Ports.Https);
                _ = new TcpClient(host, Ports.Https);
                _ = new TcpClient(host, _port == 0 ? Ports.Https : _port);
                _ = new TcpClient(host, Ports.Https);
                Take(port: Ports.Https, host: host);
                Wide(Ports.Https);
                Chosen((ushort)Ports.Https);
                Chosen((long)Ports.Https);
            }
        }
        """,
        title: "Use Ports.Https");

    [Fact]
    public Task Interpolated_texts_get_a_hole() => PortFixVerifier.VerifyAsync(Rule,
        """"
        class C
        {
            string[] M(string host) =>
            [
                $"amqp://{host}:[|5672|]/x",
                $@"amqp://{host}:[|5672|]/""\{host}",
                $"amqp://{host}:{[|5672|]}",
                $"amqp://{host}:[|5672|],amqps://{host}:[|5671|]",
                $$"""amqp://{{host}}:[|5672|]/{""",
                "amqp://" + host + ":" + [|5672|],
            ];
        }
        """",
        """"
        using PortConstants;

        class C
        {
            string[] M(string host) =>
            [
                $"amqp://{host}:{Ports.Amqp}/x",
                $@"amqp://{host}:{Ports.Amqp}/""\{host}",
                $"amqp://{host}:{Ports.Amqp}",
                $"amqp://{host}:{Ports.Amqp},amqps://{host}:{Ports.Amqps}",
                $$"""amqp://{{host}}:{{Ports.Amqp}}/{""",
                "amqp://" + host + ":" + Ports.Amqp,
            ];
        }
        """");

    [Theory]
    [InlineData(0, "Use CompanyPorts.Queue", "CompanyPorts.Queue")]
    [InlineData(1, "Use Ports.Amqp", "Ports.Amqp")]
    public Task Every_name_of_a_port_is_offered_with_the_own_tables_first(int index, string title, string constant) => PortFixVerifier.VerifyAsync(Rule,
        """
        using PortConstants;

        class C
        {
            int _port = [|5672|];
            int _otherPort = [|5672|];
        }
        """,
        $$"""
        using PortConstants;

        class C
        {
            int _port = {{constant}};
            int _otherPort = {{constant}};
        }
        """,
        title, index, files: [TestFile.Table("/app/company-ports.csv", "port,name\n5672,Queue")]);

    [Fact]
    public Task A_name_that_means_something_else_here_is_qualified() => PortFixVerifier.VerifyAsync(Rule,
        """
        namespace Mine
        {
            static class Ports { }

            class C
            {
                int _port = [|5672|];
                string M(string host) => $"amqp://{host}:[|5672|]";
            }
        }
        """,
        """
        namespace Mine
        {
            static class Ports { }

            class C
            {
                int _port = PortConstants.Ports.Amqp;
                string M(string host) => $"amqp://{host}:{PortConstants.Ports.Amqp}";
            }
        }
        """);

    [Theory]
    [InlineData("void M(string url = $\"amqp://localhost:[|5672|]\") { }")]
    [InlineData("[System.Obsolete($\"amqp://localhost:[|5672|]\")] void M() { }")]
    [InlineData("System.FormattableString M(string host) => $\"amqp://{host}:[|5672|]\";")]
    [InlineData("static string PortConstants = \"\"; string M(string host) => $\"amqp://{host}:[|5672|]\";")]
    [InlineData("const int Shift = 1; int _port = [|5671 + Shift|];")]
    public Task Where_no_constant_can_stand_nothing_is_offered(string member) =>
        PortFixVerifier.VerifyNoneAsync(Rule, $"class C {{ {member} }}");

    [Fact]
    public Task A_project_without_the_constants_gets_no_offer() =>
        PortFixVerifier.VerifyNoneAsync(Rule, """
            Class C
                Private _port As Integer = [|443|]
            End Class
            """, language: Microsoft.CodeAnalysis.LanguageNames.VisualBasic);
}
