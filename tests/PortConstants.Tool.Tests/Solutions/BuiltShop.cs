using System.Reflection;

namespace PortConstants.Tool.Tests.Solutions;

/// <summary>A copy of <c>samples/Shop</c> as a repository that knows nothing of this one, looked at once.</summary>
public sealed class BuiltShop : IAsyncLifetime
{
    private static readonly string Repository =
        typeof(BuiltShop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The folder of the solution.</summary>
    public TemporaryFolder Folder { get; } = new();

    /// <summary>What the first call came to.</summary>
    public CommandRun FirstRun { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var sample = Path.Combine(Repository, "samples", "Shop");
        foreach (var file in Directory.GetFiles(sample, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(sample, file)))
        {
            if (!file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                Folder.With(file, await File.ReadAllTextAsync(Path.Combine(sample, file)));
        }
        Folder.With("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
        FirstRun = await CommandRun.RunAsync(Folder.Path, "--format", "json", "--output", "shop.json");
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Folder.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The report in another format, without another build.</summary>
    public async Task<string> ReportAsync(string format)
    {
        var run = await CommandRun.RunAsync(Folder.Path, "--merge", "shop.json", "--format", format);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Output;
    }

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(string path) => Path.Combine(Repository, path);

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>
    /// Compares a text with a file of the folder <c>Golden</c>. With <c>PORTCONSTANTS_ACCEPT=1</c> in the environment the file is written instead.
    /// </summary>
    public static void IsGolden(string file, string text)
    {
        var path = Path.Combine(Repository, "tests", "PortConstants.Tool.Tests", "Golden", file);
        if (Environment.GetEnvironmentVariable("PORTCONSTANTS_ACCEPT") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
