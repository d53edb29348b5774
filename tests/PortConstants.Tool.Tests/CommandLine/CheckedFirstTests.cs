namespace PortConstants.Tool.Tests.CommandLine;

/// <summary>What is wrong with the command line is said before anything is built, in one line with a remedy.</summary>
public sealed class CheckedFirstTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("App/App.csproj", "<Project />");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("There is no option '--frobnicate'", "--frobnicate")]
    [InlineData("There is no option '-x'", "-x")]
    [InlineData("Choose one", "--verify", "--update")]
    [InlineData("Choose one", "--source", "--no-build")]
    [InlineData("Name the file .txt, .md, .csv, .json or .sarif", "-o", "ports.docx")]
    [InlineData("does not exist", "-o", "no/such/folder/x.csv")]
    [InlineData("is a folder", "-o", "App", "--format", "csv")]
    [InlineData("does not exist", "Gone.sln")]
    public async Task Mistake_IsSaidBeforeABuild(string message, params string[] arguments)
    {
        var run = await CommandRun.RunAsync(_folder.Path, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error);
        Assert.DoesNotContain("Building", run.Error);
    }

    [Fact]
    public async Task FolderWithNothingButContainers_HasTheirPorts()
    {
        _folder.With("only/compose.yaml", "services: { db: { image: postgres, ports: [ \"127.0.0.1:5432:5432\" ] } }\n");
        Directory.CreateDirectory(_folder.PathOf("only/.git"));

        var run = await CommandRun.RunAsync(_folder.PathOf("only"), "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(",5432,", run.Output);
    }
}
