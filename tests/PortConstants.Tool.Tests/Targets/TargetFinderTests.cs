namespace PortConstants.Tool.Tests.Targets;

using PortConstants.Tool.Targets;

public sealed class TargetFinderTests : IDisposable
{
    private const string Slnx = "<Solution><Project Path=\"App/App.csproj\" /><Project Path=\"Lib/Lib.vbproj\" /></Solution>";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("App/App.csproj").With("Lib/Lib.vbproj");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task OnlySolutionOfTheFolder_IsTaken()
    {
        _folder.With("Shop.slnx", Slnx).With("Part.slnf", "{}");

        Assert.Equal(("Shop.slnx", "App/App.csproj, Lib/Lib.vbproj"), await FindAsync(null));
    }

    [Fact]
    public async Task Filter_NamesItsProjects()
    {
        _folder.With("Shop.slnx", Slnx).With("Part.slnf", """{ "solution": { "path": "Shop.slnx", "projects": [ "App\\App.csproj" ] } }""");

        Assert.Equal(("Part.slnf", "App/App.csproj"), await FindAsync("Part.slnf"));
    }

    [Fact]
    public async Task FolderWithoutASolution_IsAllItsProjects()
    {
        _folder.With("App/bin/Copy.csproj").With("node_modules/x/X.csproj");

        Assert.Equal((Path.GetFileName(_folder.Path), "App/App.csproj, Lib/Lib.vbproj"), await FindAsync("."));
    }

    [Fact]
    public async Task FolderOfOneProject_IsThatProject() => Assert.Equal(("App.csproj", "App/App.csproj"), await FindAsync("App"));

    [Fact]
    public async Task SourceFile_IsAFileBasedProgram() => Assert.Equal(("tool.cs", "tool.cs"), await FindAsync(_folder.With("tool.cs").PathOf("tool.cs")));

    [Fact]
    public async Task SeveralSolutions_AreTheProjectsOfTheFolder()
    {
        _folder.With("A.sln").With("B.slnx", Slnx);

        Assert.Equal((Path.GetFileName(_folder.Path), "App/App.csproj, Lib/Lib.vbproj"), await FindAsync(null));
    }

    [Theory]
    [InlineData("nowhere.sln", "does not exist")]
    [InlineData("readme.txt", "is no solution, project or program")]
    [InlineData("broken.slnx", "the solution cannot be read")]
    [InlineData("broken.slnf", "the solution cannot be read")]
    [InlineData("other.slnf", "the solution cannot be read")]
    public async Task NothingToLookAt_IsSaid(string path, string message)
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));
        _folder.With("readme.txt").With("broken.slnx", "<Solution").With("broken.slnf", "{").With("other.slnf", "{}");

        Assert.Contains(message, (await Assert.ThrowsAsync<CommandException>(() => FindAsync(path))).Message);
    }

    private async Task<(string Title, string Projects)> FindAsync(string? path)
    {
        var target = await TargetFinder.FindAsync(path, _folder.Path, "Debug", CancellationToken.None);
        return (target.Title, string.Join(", ", target.Projects.Select(project => FolderPaths.Relative(_folder.Path, project))));
    }
}
