using System.Diagnostics;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Containers;

public sealed class HostileContainerTests
{
    private const string Url = "https://user:S3CRET@git.example/x.yaml";

    public static TheoryData<string, string> Large => new()
    {
        { "merge bomb", MergeBomb(25) },
        { "chain of merges", "x0: &x0 { a: b }\n" + Lines(90, i => $"x{i + 1}: &x{i + 1} {{ <<: *x{i} }}")
            + "services:\n" + Lines(2_000, i => $"  s{i}: {{ <<: *x90 }}") },
        { "chain of extends", "services:\n  s0: { ports: ['7001:80'] }\n" + Lines(2_000, i => $"  s{i + 1}: {{ extends: s{i} }}") },
        { "aliases as keys", "x0: &x0 [a]\n" + Lines(30, i => $"x{i + 1}: &x{i + 1} [*x{i}, *x{i}]") + "y: { ? *x30 : 1 }\nservices: {}" },
        { "aliases as ports", "x0: &x0 ['7001:80']\n" + Lines(30, i => $"x{i + 1}: &x{i + 1} [*x{i}, *x{i}]") + "services: { a: { ports: *x30 } }" },
        { "aliases as includes", "x0: &x0 { path: [a] }\n" + Lines(30, i => $"x{i + 1}: &x{i + 1} {{ path: [*x{i}, *x{i}] }}") + "include: [*x30]" },
        { "one port", "services:\n" + Lines(3_000, i => $"  s{i}: {{ ports: ['127.0.{i / 256}.{i % 256}:3000:80'] }}") },
        { "ranges", "services:\n" + Lines(200, i => $"  s{i}: {{ ports: ['1-65535:1-65535'] }}") },
        { "variables", "services:\n  a:\n    environment:\n" + Lines(5_000, i => $"      - A{i}_PORT=${{A:-{new string('1', 300)}}}") },
    };

    [Theory, MemberData(nameof(Large))]
    public void LargeFile_IsReadInTime(string name, string text)
    {
        var watch = Stopwatch.StartNew();
        ContainerFolder.Read(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), name);
    }

    [Fact]
    public void MergesWithoutEnd_AreAProblem()
    {
        var text = "x0: &x0 { a: b }\n" + Lines(101, i => $"x{i + 1}: &x{i + 1} {{ <<: *x{i} }}") + "services: {}";

        Assert.Contains("merges more than 100 mappings", ContainerFolder.Read(text).Projects[0].Problem);
    }

    [Fact]
    public void ExtendsWithoutEnd_AreAProblem()
    {
        var report = ContainerFolder.Read("services:\n  s0: {}\n" + Lines(60, i => $"  s{i + 1}: {{ extends: s{i} }}"));

        Assert.Contains("extends more than 50 others", report.Projects[0].Problem);
    }

    [Theory]
    [InlineData("ENV A=1")]
    [InlineData("VARIABLES")]
    public void VariablesThatHoldEachOther_AreCut(string kind)
    {
        using var folder = new ContainerFolder();
        folder.With(".env", "A=" + new string('1', 9_000) + "\n" + Lines(4_000, i => $"B{i}=$A$A") + Lines(40, i => $"C{i + 1}=$C{i}$C{i}$A"))
            .With("compose.yaml", "services: { a: { ports: ['$B1:80'], environment: ['A_PORT=$C40'] } }");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("its variables add more than", folder.Read().Projects[0].Problem);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000_000, kind);
    }

    [Theory]
    [InlineData("include: [/dev/zero]", "'/dev/zero' is outside the repository and was not read")]
    [InlineData("include: [../../../../etc/passwd]", "is outside the repository and was not read")]
    [InlineData("include: ['" + Url + "']", "'https://…@git.example/x.yaml' is not a local file and was not read")]
    [InlineData("services: { a: { extends: { file: '" + Url + "', service: b } } }", "'https://…@git.example/x.yaml' is not a local file and was not read")]
    [InlineData("services: { a: { extends: { file: 'https://git.example/x.yaml?token=S3CRET', service: b } } }", "'https://git.example/x.yaml' is not")]
    public void FileElsewhere_IsNotReadAndItsPasswordNotShown(string text, string problem)
    {
        var report = ContainerFolder.Read(text);

        Assert.Contains(problem, report.Projects[0].Problem);
        Assert.Single(report.Projects);
        Assert.DoesNotContain("S3CRET", ReportJson.Write(report));
    }

    [Fact]
    public void Secret_IsNoHost()
    {
        var report = ContainerFolder.Read(
            "services: { a: { ports: ['${DB_PASSWORD}:8080:80'], environment: ['R__Url=redis://:${DB_PASSWORD}@cache.example:6379'] } }",
            environment: "DB_PASSWORD=S3CRET");

        Assert.Contains(report.Ports, port => port.Port == 8080);
        Assert.DoesNotContain("S3CRET", ReportJson.Write(report));
    }

    [Fact]
    public void LinkOutOfTheRepository_IsNotFollowed()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var outside = new TemporaryFolder();
        outside.With("compose.yaml", "services: { a: { ports: ['7001:80'] } }").With("Dockerfile", "FROM a\nEXPOSE 7002\n");
        using var folder = new ContainerFolder();
        File.CreateSymbolicLink(folder.PathOf("compose.yaml"), outside.PathOf("compose.yaml"));
        File.CreateSymbolicLink(folder.PathOf("Dockerfile"), outside.PathOf("Dockerfile"));
        Directory.CreateSymbolicLink(folder.PathOf("other"), outside.Path);
        folder.With("docker-compose.yml", "include: [other/compose.yaml]");

        var report = folder.Read();

        Assert.Empty(report.Ports);
        Assert.All(report.Projects, project => Assert.Contains("is outside the repository", project.Problem));
    }

    [Fact]
    public void Pipe_IsNotWaitedFor()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new ContainerFolder();
        folder.With("compose.yaml", "services: { a: { ports: ['7001:80'], env_file: [a.env] } }");
        foreach (var pipe in (string[])[".env", "a.env", "Dockerfile", "docker-compose.yml"])
            Process.Start("mkfifo", [folder.PathOf(pipe)]).WaitForExit();

        Assert.Equal(7001, Assert.Single(folder.Read().Ports).Port);
    }

    [Fact]
    public void LargeFileOnDisk_IsAProblem()
    {
        using var folder = new ContainerFolder();
        folder.With("compose.yaml", "#" + new string('x', 5_000_000));

        Assert.Equal("'compose.yaml' is larger than 4 MB and was not read", Assert.Single(folder.Read().Projects).Problem);
    }

    private static string MergeBomb(int levels) =>
        "x0: &x0 { a: b }\n" + Lines(levels, i => $"x{i + 1}: &x{i + 1} {{ <<: [*x{i}, *x{i}, *x{i}] }}") + $"services: {{ web: {{ <<: *x{levels} }} }}";

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
