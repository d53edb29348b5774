namespace PortConstants.Tool.Tests.Solutions;

[Collection(nameof(SolutionCollection))]
public sealed class MixtureTests(BuiltMixture mixture)
{
    [Fact]
    public void TargetFrameworks_AreJoined()
    {
        Assert.Equal(["net10.0", "netstandard2.0"], mixture.Report.Projects.Single(project => project.Name == "Several").Targets);
        Assert.Equal([4444, 5001, 5010, 5020], PortsOf("Several"));
    }

    [Fact]
    public void VisualBasic_IsReadToo() => Assert.Equal([5002], PortsOf("Basic"));

    [Fact]
    public void ProjectWithAnalyzersOff_IsReadToo() => Assert.Equal([5004], PortsOf("Quiet"));

    [Fact]
    public void FailedProjects_AreNamedAndReadFromTheirSources()
    {
        Assert.Equal(0, mixture.Run.ExitCode);
        Assert.True(mixture.Report.Complete);
        var failed = mixture.Report.Projects.Where(project => project.Problem.Length > 0).ToArray();
        Assert.Equal(["Broken", "Unrestorable"], failed.Select(project => project.Name));
        Assert.All(failed, project => Assert.Equal("source", project.Read));
        Assert.Contains("CS1002", failed[0].Problem);
        Assert.Contains("NU1", failed[1].Problem);
    }

    [Theory]
    [InlineData("Several")]
    [InlineData("Basic")]
    public void TargetsOfTheRepository_RunAsEver(string project) => Assert.Equal("ran\n", mixture.Folder.Read(project + ".own.txt"));

    [Fact]
    public void Facts_LieInTheFolderOfTheBuild()
    {
        Assert.True(File.Exists(mixture.Folder.PathOf("artifacts/obj/Several/debug_net10.0/Several.net10.0.ports.sarif")));
        Assert.False(File.Exists(mixture.Folder.PathOf("own.sarif")));
    }

    [Fact]
    public async Task SolutionFilter_IsThePartItNames()
    {
        mixture.Folder.With("Part.slnf", """{ "solution": { "path": "Mixture.sln", "projects": [ "Basic\\Basic.vbproj" ] } }""");
        var run = await CommandRun.RunAsync(mixture.Folder.Path, "Part.slnf", "--no-build", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(",5002,", run.Output);
        Assert.DoesNotContain(",5001,", run.Output);
    }

    private IEnumerable<int> PortsOf(string project) =>
        mixture.Report.Ports.Where(port => Path.GetFileNameWithoutExtension(port.Project) == project).Select(port => port.Port).Distinct().Order();
}
