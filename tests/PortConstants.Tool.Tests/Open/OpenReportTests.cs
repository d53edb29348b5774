using PortConstants.Tables.Approved;
using PortConstants.Tool.CommandLine;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Open;

/// <summary>The open ports of a machine beside those of a report.</summary>
public sealed class OpenReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("App/App.csproj");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PortThatNoCodeExplains_Fails()
    {
        _folder.With("ports.approved.csv", ApprovedList.Header + "\n22,tcp,system,Ssh,remote administration\n8080,tcp,listens,,\n");
        var run = await RunAsync(
            """
            tcp   LISTEN 0  4096  0.0.0.0:8080  0.0.0.0:*  users:(("dotnet",pid=7,fd=3))
            tcp   LISTEN 0  4096     [::]:8080     [::]:*  users:(("dotnet",pid=7,fd=3))
            tcp   LISTEN 0  128      [::]:22       [::]:*
            tcp   LISTEN 0  128      [::]:5432     [::]:*  users:(("postgres",pid=9,fd=3))
            udp   UNCONN 0  0           *:5353        *:*
            """,
            Reports.Port(8080, "listens", host: "localhost"), Reports.Port(9520, "listens", "udp", line: 4), Reports.Port(5432, host: "db.example", line: 5));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            4 open ports: 2 known, 2 in no code; 1 port of the code not open

            Open and in no code
              5353/udp  *
              5432/tcp  ::  postgres (9)  App connects to db.example

            Open and known
              22/tcp    ::                       approved: remote administration
              8080/tcp  0.0.0.0, ::  dotnet (7)  App in App/Program.cs:1; the code listens on localhost alone

            In code and not open
              9520/udp  App  App/Program.cs:4

            """,
            run.Output);
    }

    [Fact]
    public async Task KnownPorts_AreFine()
    {
        var run = await RunAsync(
            "tcp LISTEN 0 128 *:8080 *:*\ntcp LISTEN 0 128 127.0.0.1:5432 *:*\ntcp LISTEN 0 128 *:9000 *:*",
            Reports.Port(8080, "listens", ""), Reports.Port(5432, host: "localhost"), Reports.Port(9000, "listens", environment: "development"));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("3 open ports: 3 known, 0 in no code; 0 ports of the code not open\n", run.Output);
    }

    [Theory]
    [InlineData("udp", "tcp", "listens", "production")]
    [InlineData("tcp", "tcp", "unknown", "production")]
    [InlineData("tcp", "tcp", "connects", "production")]
    [InlineData("tcp", "tcp", "listens", "test")]
    public async Task OtherUseOfThePort_ExplainsNothing(string open, string protocol, string direction, string environment)
    {
        var run = await RunAsync($"{open} LISTEN 0 128 *:8080 *:*", Reports.Port(8080, direction, protocol, environment: environment));

        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task LineWithANameInThePlaceOfThePort_MakesTheAnswerIncomplete()
    {
        var run = await RunAsync("tcp LISTEN 0 128 *:http *:*");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("1 line passed over: a name in the place of the port. Add -n (lsof: -nP), which shows numbers.", run.Output);
    }

    [Theory]
    [InlineData("missing.txt", "missing.txt cannot be read: ")]
    [InlineData("report.json", "report.json is no list of open ports. Write one with 'ss -tulpn > open.txt'")]
    public async Task FileThatIsNoList_IsSaidAtOnce(string file, string message)
    {
        _folder.With("report.json", "{}");
        var run = await CommandRun.RunAsync(_folder.Path, "--merge", "report.json", "--open", file);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error);
    }

    [Fact]
    public async Task StandardInput_IsReadForADash()
    {
        _folder.With("report.json", ReportJson.Write(Reports.OfApp(Reports.Port(8080, "listens"))));
        var (output, error) = (new StringWriter(), new StringWriter());
        var terminal = new Terminal(output, error, _folder.Path, HasColor: false, IsInteractive: false)
        {
            In = new StringReader("tcp LISTEN 0 128 *:8080 *:*\n"),
        };

        Assert.Equal(0, await PortsCommand.RunAsync(["--merge", "report.json", "--open", "-"], terminal));
        Assert.StartsWith("1 open port: 1 known", output.ToString());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    public async Task FileOfWindows_IsRead(string encoding)
    {
        var text = "  Proto  Lokale Adresse  Remoteadresse  Status  PID\r\n  TCP  0.0.0.0:8080  0.0.0.0:0  ABHÖREN  5120\r\n";
        await File.WriteAllTextAsync(_folder.PathOf("open.txt"), text, System.Text.Encoding.GetEncoding(encoding));
        _folder.With("report.json", ReportJson.Write(Reports.OfApp(Reports.Port(8080, "listens"))));

        Assert.Equal(0, (await CommandRun.RunAsync(_folder.Path, "--merge", "report.json", "--open", "open.txt")).ExitCode);
    }

    [Fact]
    public async Task PortOfTheMachine_IsNeitherApprovedForCodeNorUnused()
    {
        _folder.With("ports.approved.csv", ApprovedList.Header + "\n22,tcp,system,Ssh,\n").With("open.txt", "tcp LISTEN 0 128 *:22 *:*\n");
        _folder.With("report.json", ReportJson.Write(Reports.OfApp()));
        var run = await CommandRun.RunAsync(_folder.Path, "--merge", "report.json", "--verify", "--open", "open.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.False(ApprovedList.Parse(ApprovedList.Header + "\n22,tcp,system,Ssh,\n").Approves(22, "tcp", "listens"));
        Assert.False(ApprovedList.Parse(ApprovedList.Header + "\n22,tcp,system,Ssh,\n").Approves(22, "tcp", "unknown"));
    }

    private Task<CommandRun> RunAsync(string open, params ReportedPort[] ports)
    {
        _folder.With("open.txt", open + "\n").With("report.json", ReportJson.Write(Reports.OfApp(ports)));
        return CommandRun.RunAsync(_folder.Path, "--merge", "report.json", "--open", "open.txt");
    }
}
