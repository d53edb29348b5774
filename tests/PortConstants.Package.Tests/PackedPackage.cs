using System.IO.Compression;
using System.Reflection;

namespace PortConstants.Package.Tests;

/// <summary>The package, packed once for all scenarios, and the folder in which they consume it.</summary>
public sealed class PackedPackage
{
    /// <summary>The repository.</summary>
    public static readonly string Repository = Metadata("RepositoryRoot");

    private readonly string _root = Path.Combine(Repository, "artifacts", "package-tests");

    /// <summary>Packs what the build of the tests has built.</summary>
    public PackedPackage()
    {
        foreach (var stale in new[] { "source", "scenarios", "packages/portconstants" }.Select(folder => Path.Combine(_root, folder)).Where(Directory.Exists))
            Directory.Delete(stale, recursive: true);
        var source = Path.Combine(_root, "source");
        Assert.Equal(0, Pack(source, VersionSuffix).ExitCode);
        PackedFiles = [.. Directory.GetFiles(source).Order(StringComparer.Ordinal)];
        WriteSettings(source, Path.GetFileNameWithoutExtension(Library)["PortConstants.".Length..]);
    }

    /// <summary>The version is new in each run: compilers that still run from the last one keep the assemblies that they have loaded.</summary>
    public string VersionSuffix { get; } = $"test.{DateTime.UtcNow.Ticks}";

    /// <summary>Every file that packing the whole solution made.</summary>
    public IReadOnlyList<string> PackedFiles { get; }

    /// <summary>The package of the generator and the analyzers.</summary>
    public string Library => PackedFiles[0];

    /// <summary>The package of the command.</summary>
    public string Tool => PackedFiles[1];

    /// <summary>Packs the whole solution once more.</summary>
    public static Outcome Pack(string folder, string versionSuffix) =>
        DotNet.Run(Repository, $"pack --no-build -c {Metadata("Configuration")} -o \"{folder}\" -p:VersionSuffix={versionSuffix}");

    /// <summary>Installs the command from the packed folder.</summary>
    /// <returns>The path of its assembly.</returns>
    public string InstallTool()
    {
        var folder = Path.Combine(_root, "tool");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        var version = Path.GetFileNameWithoutExtension(Tool)["PortConstants.Tool.".Length..];
        var install = DotNet.Run(_root, $"tool install PortConstants.Tool --tool-path \"{folder}\" --version {version} --source \"{Path.GetDirectoryName(Tool)}\"");
        Assert.True(install.ExitCode == 0, install.Output);
        return Directory.GetFiles(folder, "PortConstants.Tool.dll", SearchOption.AllDirectories).Single();
    }

    /// <summary>Builds a sample of this repository.</summary>
    public static Outcome BuildSample(string name) => DotNet.Run(Path.Combine(Repository, "samples", name), "build --no-dependencies");

    /// <summary>Opens the package of the generator and the analyzers.</summary>
    public ZipArchive Open() => ZipFile.OpenRead(Library);

    /// <summary>An empty folder for the projects of a scenario.</summary>
    public Consumer NewConsumer(string name) => new(Path.Combine(_root, "scenarios", name));

    /// <summary>Everything that a consumer shares with the others, and nothing that it would inherit from this repository.</summary>
    private void WriteSettings(string source, string version)
    {
        File.WriteAllText(Path.Combine(_root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{source}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(_root, "packages")}</RestorePackagesPath>
                <PortConstantsVersion>{version}</PortConstantsVersion>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_root, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(_root, ".editorconfig"), "root = true\n");
    }

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
