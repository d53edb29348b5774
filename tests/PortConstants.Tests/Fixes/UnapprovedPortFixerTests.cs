using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
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

    [Theory]
    [InlineData(0, "listens", "port,direction\n", "port,direction\n7001,listens\n")]
    [InlineData(1, "connects", "port,direction\n", "port,direction\n7001,connects\n")]
    [InlineData(1, "connects", "port,direction\n# Ada knows\n7001,?\n", "port,direction\n# Ada knows\n7001,connects\n")]
    public Task DirectionThatIsNotVisible_IsForAPersonToDecide(int index, string direction, string before, string after) => PortFixVerifier.VerifyAsync(
        Rule,
        "class C { public const int MaintenancePort = [|7001|]; }",
        "class C { public const int MaintenancePort = 7001; }",
        title: $"Approve 7001, {direction}",
        index: index,
        files: [TestFile.ApprovedList(before)],
        configure: test => ListBecomes(test, after));

    [Fact]
    public Task Decision_ReplacesTheQuestion() => VerifyAsync(
        """new TcpClient("a.example", [|5672|])""",
        "port,protocol,direction,name,description\n5672,tcp,?,Broker,ours\n",
        "port,protocol,direction,name,description\n5672,tcp,connects,Broker,ours\n");

    /// <summary>The library for tests fixes code alone, so this asks the fixer itself.</summary>
    [Fact]
    public async Task SettingOfAProjectWithTwoTargets_ChangesTheOneListForBoth()
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var target in new[] { "net8.0", "net10.0" })
        {
            var project = ProjectId.CreateNewId();
            solution = solution
                .AddProject(ProjectInfo.Create(project, VersionStamp.Default, $"App({target})", "App", LanguageNames.CSharp, "/app/App.csproj"))
                .AddAdditionalDocument(DocumentId.CreateNewId(project), "ports.approved.csv", "port,direction\n80,listens\n", filePath: "/ports.approved.csv")
                .AddAdditionalDocument(DocumentId.CreateNewId(project), "appsettings.json", "{ \"Urls\": \"http://*:9443\" }", filePath: "/app/appsettings.json");
        }
        var settings = solution.Projects.First().AdditionalDocuments.Single(document => document.Name == "appsettings.json");
        var diagnostic = Diagnostic.Create(
            PortAnalyzers.Descriptors.Single(descriptor => descriptor.Id == Rule),
            Location.Create("/app/appsettings.json", new TextSpan(19, 4), default),
            new Dictionary<string, string?> { ["ApprovedPort"] = "9443", ["ApprovedProtocol"] = "tcp", ["ApprovedDirection"] = "listens" }.ToImmutableDictionary(),
            "9443", "'Urls'", "9443/tcp, listens");
        var actions = new List<CodeAction>();

        await PortAnalyzers.CreateFixers(LanguageNames.CSharp).Single(fixer => fixer.FixableDiagnosticIds.Contains(Rule)).RegisterCodeFixesAsync(
            new CodeFixContext(settings, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), CancellationToken.None));
        var change = Assert.Single(await Assert.Single(actions).GetOperationsAsync(CancellationToken.None));
        var lists = ((ApplyChangesOperation)change).ChangedSolution.Projects
            .SelectMany(project => project.AdditionalDocuments)
            .Where(document => document.Name == "ports.approved.csv");

        Assert.Equal(2, lists.Count());
        foreach (var list in lists)
            Assert.Equal("port,direction\n80,listens\n9443,listens\n", (await list.GetTextAsync()).ToString());
    }

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

    private static void ListBecomes(PortFixTest test, string list) => test.FixedState.AdditionalFiles.AddRange(
        [test.TestState.AdditionalFiles[0], (TestFile.ApprovedList("").Path, SourceText.From(list))]);

    private static string Source(string expression) => $$"""
        using System.Net;
        using System.Net.Sockets;
        class C { object Open() => {{expression}}; }
        """;
}
