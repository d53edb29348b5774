using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.CommandLine;

/// <summary>The command without a build: reports are merged instead.</summary>
public sealed class PortsCommandTests : IDisposable
{
    private const string List = "ports.approved.csv";
    private const string Columns = "source,destination,port,protocol,direction,service,purpose,environment,confidence,places,findings\n";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("App/App.csproj");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EmptyFolder_IsExplained()
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));
        var run = await CommandRun.RunAsync(_folder.PathOf("empty"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("has no solution, no project and no container. Name one", run.Error);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--nonsense")]
    [InlineData("App", "--merge", "a.json")]
    public async Task MistakenCommandLine_IsNoDifference(params string[] arguments) =>
        Assert.Equal(2, (await CommandRun.RunAsync(_folder.Path, arguments)).ExitCode);

    [Theory]
    [InlineData("xml")]
    [InlineData("3")]
    public async Task UnknownFormat_IsAnsweredWithTheKnownOnes(string format) => Assert.Contains(
        $"There is no format '{format}'. Choose text, md, csv, json or sarif.", (await CommandRun.RunAsync(_folder.Path, "--format", format)).Error);

    [Theory]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("NO_COLOR", "", true)]
    [InlineData("TERM", "dumb", false)]
    [InlineData("TERM", "xterm-256color", true)]
    public void Environment_LeavesColourToTheTerminal(string name, string value, bool expected) =>
        Assert.Equal(expected, PortConstants.Tool.CommandLine.Terminal.AllowsColor(variable => variable == name ? value : null));

    [Fact]
    public async Task ProjectWithoutACompilerForIt_IsNamedAndTheOthersReported()
    {
        _folder.With("Fs/Fs.fsproj").With("All.slnx", "<Solution><Project Path=\"App/App.csproj\" /><Project Path=\"Fs/Fs.fsproj\" /></Solution>");
        var run = await CommandRun.RunAsync(_folder.Path, "All.slnx", "--no-build");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Fs/Fs.fsproj: F# is not read, only its settings: its compiler runs no analyzers", run.Error);
    }

    [Fact]
    public async Task ProjectThatWasNeverBuilt_IsReadFromItsSources()
    {
        var run = await CommandRun.RunAsync(_folder.Path, "--no-build", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"complete\": true", run.Output);
        Assert.Contains("\"read\": \"source\"", run.Output);
    }

    [Fact]
    public async Task ArgumentThatTheBuildDoesNotKnow_IsSaidAndTheSourcesAreRead()
    {
        var run = await CommandRun.RunAsync(_folder.Path, "--", "--nonsense");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("App/App.csproj could not be built", run.Output);
    }

    [Fact]
    public async Task Verify_ShowsWhatDiffers()
    {
        _folder.With(List, ApprovedList.Header + "\n80,tcp,listens,Http,\n1234,tcp,connects,Old,\n");
        var run = await MergeAsync([Reports.Port(80, "listens"), Reports.Port(5672, name: "Amqp", line: 12)], "--verify");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            ports.approved.csv
            + 5672,tcp,connects,Amqp   App/Program.cs(12,1)
            - 1234,tcp,connects,Old
            1 port not approved, 1 approved port not used. To accept this: dotnet ports --update

            """,
            run.Output);
    }

    [Fact]
    public async Task Verify_IsFineWhenNothingDiffers()
    {
        _folder.With(List, ApprovedList.Header + "\n80,tcp,listens,Http,\n");
        var run = await MergeAsync([Reports.Port(80, "listens")], "--verify");

        Assert.Equal((0, "ports.approved.csv\nEvery port is approved, and every approved port is used.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Update_WritesTheListAndKeepsDescriptions()
    {
        _folder.With(List, "# Ask the network team.\nport,protocol,direction,name,description\n80,tcp,listens,Http,\"The shop, for all\"\n1234,tcp,connects,Old,\n");

        var run = await MergeAsync([Reports.Port(80, "listens"), Reports.Port(5672, name: "Amqp"), Reports.Port(53, protocol: "udp")], "--update");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "# Ask the network team.\nport,protocol,direction,name,description\n53,udp,connects,,\n80,tcp,listens,Http,\"The shop, for all\"\n5672,tcp,connects,Amqp,\n",
            _folder.Read(List));
        Assert.Equal(0, (await MergeAsync([Reports.Port(80, "listens"), Reports.Port(5672), Reports.Port(53, protocol: "udp")], "--verify")).ExitCode);
    }

    [Fact]
    public async Task Update_MakesTheFirstList()
    {
        Assert.Equal(1, (await MergeAsync([Reports.Port(80, "listens")], "--verify")).ExitCode);
        Assert.Equal(0, (await MergeAsync([Reports.Port(80, "listens")], "--update")).ExitCode);
        Assert.Equal(ApprovedList.Header + "\n80,tcp,listens,,\n", _folder.Read(List));
    }

    [Fact]
    public async Task ListWithAMistake_IsNamedWithItsPlace()
    {
        _folder.With(List, ApprovedList.Header + "\n80,tcp,sideways,,\n");
        var run = await MergeAsync([Reports.Port(80, "listens")]);

        Assert.Equal((2, "ports.approved.csv(2,8): error: 'sideways' is no direction; write listens or connects, or leave the cell empty for any.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Update_AsksForUnknownDirectionsAndShowsWhatTheRulesDoubt()
    {
        var report = Reports.OfApp(Reports.Port(433, name: "Https"), Reports.Port(8080, "unknown", line: 3)) with
        {
            Findings = [Reports.Finding("PORT007", "433 looks like 443")],
        };
        _folder.With("report.json", ReportJson.Write(report));

        Assert.Equal(
            """
            ports.approved.csv (new)
            + 433,tcp,connects,Https   App/Program.cs(1,1)
                PORT007: 433 looks like 443
            + 8080,tcp,?,   App/Program.cs(3,1)
            1 direction to decide on: write listens or connects in the place of '?', which approves nothing.
            The rules report 1 added port: read the list before you commit it.

            """,
            (await CommandRun.RunAsync(_folder.Path, "--merge", "report.json", "--update")).Output);
        Assert.Equal(ApprovedList.Header + "\n433,tcp,connects,Https,\n8080,tcp,?,,\n", _folder.Read(List));

        var verified = await CommandRun.RunAsync(_folder.Path, "--merge", "report.json", "--verify");

        Assert.Equal(1, verified.ExitCode);
        Assert.Equal(
            """
            ports.approved.csv
            ? 8080,tcp,?,   App/Program.cs(3,1)
            1 direction to decide on: write listens or connects in the place of '?', which approves nothing.

            """,
            verified.Output);
    }

    [Fact]
    public async Task Update_AnswersAQuestionInItsPlace()
    {
        _folder.With(List, "port,protocol,direction,name,description\n# Ada knows\n8080,tcp,?,Admin,the pages for us\n");

        Assert.Equal(0, (await MergeAsync([Reports.Port(8080, "listens")], "--update")).ExitCode);
        Assert.Equal("port,protocol,direction,name,description\n# Ada knows\n8080,tcp,listens,Admin,the pages for us\n", _folder.Read(List));
    }

    [Fact]
    public async Task ListThatIsNoUnicode_IsLeftAlone()
    {
        var latin = System.Text.Encoding.Latin1.GetBytes("port,description\n80,the café\n");
        await File.WriteAllBytesAsync(_folder.PathOf(List), latin);

        foreach (var option in new[] { "--update", "--verify", "--format=text" })
        {
            var run = await MergeAsync([Reports.Port(443)], option);

            Assert.Equal(
                (2, "ports.approved.csv(2): error: this is no Unicode text. Save the file as UTF-8, so that no character is lost.\n"),
                (run.ExitCode, run.Error));
        }
        Assert.Equal(latin, await File.ReadAllBytesAsync(_folder.PathOf(List)));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-8")]
    public async Task ListKeepsItsEncoding(string name)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        await File.WriteAllTextAsync(_folder.PathOf(List), "port,description\n80,café\n", encoding);

        Assert.Equal(0, (await MergeAsync([Reports.Port(80), Reports.Port(443)], "--update")).ExitCode);
        Assert.Equal(
            encoding.GetPreamble().Concat(encoding.GetBytes("port,description\n80,café\n443,\n")),
            await File.ReadAllBytesAsync(_folder.PathOf(List)));
    }

    [Fact]
    public async Task ListThatIsALink_IsWrittenWhereItLeads()
    {
        _folder.With("lists/ours.csv", ApprovedList.Header + "\n80,tcp,connects,,\n");
        File.CreateSymbolicLink(_folder.PathOf(List), _folder.PathOf("lists/ours.csv"));

        Assert.Equal(0, (await MergeAsync([Reports.Port(80), Reports.Port(443)], "--update")).ExitCode);
        Assert.NotNull(new FileInfo(_folder.PathOf(List)).LinkTarget);
        Assert.Contains("443,tcp,connects", _folder.Read("lists/ours.csv"));
        Assert.Single(Directory.GetFiles(_folder.PathOf("lists")));
    }

    [Theory]
    [InlineData("--merge")]
    [InlineData("--merge", "missing/*.json")]
    [InlineData("--merge", "missing.json")]
    [InlineData("--merge", "App", "--verify")]
    public async Task NothingToMerge_IsNoResult(params string[] arguments)
    {
        _folder.With(List, ApprovedList.Header);
        var run = await CommandRun.RunAsync(_folder.Path, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("there is no", run.Output);
    }

    [Fact]
    public async Task ListThatCannotBeWritten_IsSaid()
    {
        Directory.CreateDirectory(_folder.PathOf(List));
        var run = await MergeAsync([Reports.Port(80, "listens")], "--update");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ports.approved.csv cannot be written: ", run.Error);
    }

    [Fact]
    public async Task OutputFile_ChoosesTheFormat()
    {
        Assert.Equal("", (await MergeAsync([Reports.Port(80, "listens")], "--output", "ports.csv")).Output);
        Assert.Equal(
            Columns + ",App,80,tcp,listens,,,production,shown,App/Program.cs:1,\n",
            _folder.Read("ports.csv"));
    }

    [Fact]
    public async Task OutputFolderThatIsMissing_IsSaid() =>
        Assert.StartsWith("The report cannot be written: ", (await MergeAsync([], "--output", "missing/ports.csv")).Error);

    [Fact]
    public async Task FileThatIsNoReport_IsNamed()
    {
        _folder.With("other.json", "{}").With("future.json", """{ "version": 3, "complete": true, "projects": [], "ports": [], "findings": [], "outside": [] }""");

        Assert.Contains("other.json cannot be merged: it is no report", (await CommandRun.RunAsync(_folder.Path, "--merge", "other.json")).Error);
        Assert.Contains("it has version 3 of the format", (await CommandRun.RunAsync(_folder.Path, "--merge", "future.json")).Error);
    }

    [Fact]
    public async Task RepositoryName_GoesBeforeThePaths() =>
        Assert.Contains(",shop/App/Program.cs:1,", (await MergeAsync([Reports.Port(80)], "--repository", "shop", "--format", "csv")).Output);

    [Fact]
    public async Task Tests_AreNoFirewallRequest()
    {
        var run = await MergeAsync([Reports.Port(80, environment: "test"), Reports.Port(81, environment: "development")], "--format", "csv");

        Assert.Equal(Columns + "App,,81,tcp,connects,,,development,shown,App/Program.cs:1,\n", run.Output);
    }

    private Task<CommandRun> MergeAsync(ReportedPort[] ports, params string[] arguments)
    {
        _folder.With("report.json", ReportJson.Write(Reports.OfApp(ports)));
        return CommandRun.RunAsync(_folder.Path, ["--merge", "report.json", .. arguments]);
    }
}
