using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Fixes;

/// <summary>PORT008: the line added to the approved list.</summary>
public class UnapprovedPortFixerTests
{
    private const string Rule = "PORT008";

    [Fact]
    public Task Title_TellsWhatIsApproved() => VerifyAsync(
        """new TcpClient("a.example", [|5672|])""", "port,protocol,direction,name,description\n", "port,protocol,direction,name,description\n5672,tcp,connects,Amqp,\n",
        title: "Approve 5672/tcp, connects");

    [Theory]
    [InlineData("port,direction\r\n22,listens\r\n9000,listens\r\n", "port,direction\r\n22,listens\r\n5672,connects\r\n9000,listens\r\n")]
    [InlineData("# ours\nname,port\n\n# last\nLast,9000", "# ours\nname,port\nAmqp,5672\n\n# last\nLast,9000")]
    [InlineData("port,protocol,direction\n5672,udp,connects\n", "port,protocol,direction\n5672,tcp,connects\n5672,udp,connects\n")]
    public Task Line_GoesToItsSortedPlace(string before, string after) => VerifyAsync("""new TcpClient("a.example", [|5672|])""", before, after);

    [Fact]
    public Task FixAll_AddsEveryLineOnce() => VerifyAsync(
        """new object[] { new TcpClient("a.example", [|5672|]), new TcpListener(IPAddress.Any, [|7001|]), new TcpClient("b.example", [|5672|]) }""",
        "port,protocol,direction,name\n6000,,,\n",
        "port,protocol,direction,name\n5672,tcp,connects,Amqp\n6000,,,\n7001,tcp,listens,\n");

    [Fact]
    public Task ConfigurationFile_HasTheFixToo() => PortFixVerifier.VerifyAsync(Rule, "", "",
        files: [TestFile.ApprovedList("port,protocol,direction\n"), ConfigurationVerifier.File("""{ "Urls": "http://*:[|9443|]" }""")],
        configure: test => ListBecomes(test, "port,protocol,direction\n9443,tcp,listens\n", ConfigurationVerifier.File("""{ "Urls": "http://*:9443" }""")));

    [Fact]
    public Task VisualBasic_HasTheFixToo() => PortFixVerifier.VerifyAsync(Rule,
        "Class C\n    Private _client As New System.Net.Sockets.TcpClient(\"a.example\", [|5672|])\nEnd Class",
        "Class C\n    Private _client As New System.Net.Sockets.TcpClient(\"a.example\", 5672)\nEnd Class",
        files: [TestFile.ApprovedList("port\n")],
        language: LanguageNames.VisualBasic,
        configure: test => ListBecomes(test, "port\n5672\n"));

    private static Task VerifyAsync(string call, string listBefore, string listAfter, string? title = null) => PortFixVerifier.VerifyAsync(Rule,
        Source(call),
        Source(call.Replace("[|", "").Replace("|]", "")),
        title,
        files: [TestFile.ApprovedList(listBefore)],
        configure: test => ListBecomes(test, listAfter));

    private static void ListBecomes(PortFixTest test, string list, params TestFile[] others) => test.FixedState.AdditionalFiles.AddRange(
    [
        test.TestState.AdditionalFiles[0],
        (TestFile.ApprovedList("").Path, SourceText.From(list)),
        .. others.Select(file => (file.Path, SourceText.From(file.Text))),
    ]);

    private static string Source(string expression) => $$"""
        using System.Net;
        using System.Net.Sockets;
        class C { object Open() => {{expression}}; }
        """;
}
