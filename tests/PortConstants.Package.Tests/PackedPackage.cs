using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace PortConstants.Package.Tests;

/// <summary>The package, packed once for all scenarios, and the folder in which they consume it.</summary>
public sealed class PackedPackage
{
    private static readonly Lazy<PackedPackage> Lazy = new(() => new PackedPackage());

    private PackedPackage()
    {
        foreach (var stale in new[] { "source", "scenarios", "packages/portconstants" }.Select(folder => Path.Combine(Root, folder)).Where(Directory.Exists))
            Directory.Delete(stale, recursive: true);
        var source = Path.Combine(Root, "source");
        var pack = Pack(source, VersionSuffix);
        Assert.True(pack.ExitCode == 0, pack.Output);
        PackedFiles = [.. Directory.GetFiles(source).Order(StringComparer.Ordinal)];
        Version = Path.GetFileNameWithoutExtension(Library)["PortConstants.".Length..];
        WriteSettings(source);
    }

    /// <summary>The package.</summary>
    public static PackedPackage Instance => Lazy.Value;

    /// <summary>The repository.</summary>
    public static string Repository { get; } = Metadata("RepositoryRoot");

    /// <summary>The folder of everything that these tests write.</summary>
    public static string Root { get; } = Path.Combine(Repository, "artifacts", "package-tests");

    /// <summary>The version is new in each run: compilers that still run from the last one keep the assemblies that they have loaded.</summary>
    public string VersionSuffix { get; } = $"test.{DateTime.UtcNow.Ticks}";

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>Every file that packing the whole solution made.</summary>
    public IReadOnlyList<string> PackedFiles { get; }

    /// <summary>The package of the generator and the analyzers.</summary>
    public string Library => PackedFiles[0];

    /// <summary>The package of the command.</summary>
    public string Tool => PackedFiles[1];

    /// <summary>The folder of the scenarios.</summary>
    public string Scenarios { get; } = Path.Combine(Root, "scenarios");

    /// <summary>Packs the whole solution, as the build of the tests has built it.</summary>
    public static Outcome Pack(string folder, string versionSuffix) =>
        DotNet.Run(Repository, $"pack --no-build -c {Metadata("Configuration")} -o \"{folder}\" -p:VersionSuffix={versionSuffix}");

    /// <summary>Installs the command from the packed folder.</summary>
    /// <returns>The path of its assembly.</returns>
    public string InstallTool()
    {
        var folder = Path.Combine(Root, "tool");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        var install = DotNet.Run(Root, $"tool install PortConstants.Tool --tool-path \"{folder}\" --version {Version} --source \"{Path.GetDirectoryName(Tool)}\"");
        Assert.True(install.ExitCode == 0, install.Output);
        return Directory.GetFiles(folder, "PortConstants.Tool.dll", SearchOption.AllDirectories).Single();
    }

    /// <summary>Builds a sample of this repository.</summary>
    public static Outcome BuildSample(string name) => DotNet.Run(Path.Combine(Repository, "samples", name), "build --no-dependencies");

    /// <summary>Opens the package of the generator and the analyzers.</summary>
    public ZipArchive Open() => ZipFile.OpenRead(Library);

    /// <summary>The text of an entry.</summary>
    public string Read(string entry)
    {
        using var archive = Open();
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The metadata of the manifest.</summary>
    public ILookup<string, XElement> Manifest() =>
        XDocument.Parse(Read("PortConstants.nuspec")).Root!.Elements().Single().Elements().ToLookup(element => element.Name.LocalName);

    /// <summary>
    /// Everything that a scenario shares with the others, and nothing that it would inherit from this repository. One compiler server
    /// builds them all, in a third of the time; it is not the server of other builds, which may have loaded another package.
    /// </summary>
    private void WriteSettings(string source)
    {
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{source}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(Root, "packages")}</RestorePackagesPath>
                <PortConstantsVersion>{Version}</PortConstantsVersion>
                <UseSharedCompilation>true</UseSharedCompilation>
                <SharedCompilationId>package-tests-{Version}</SharedCompilationId>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    private static void Write(string name, string text) => File.WriteAllText(Path.Combine(Root, name), text);

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
