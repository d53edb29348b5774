using System.Text;
using System.Text.RegularExpressions;

namespace PortConstants.Package.Tests;

/// <summary>What the package holds, and what its page on a gallery shows.</summary>
public sealed partial class PackageContentTests
{
    private readonly PackedPackage _package = PackedPackage.Instance;

    [Fact]
    public void PackingTheSolution_MakesThePackageAndTheCommand() => Assert.Collection(
        _package.PackedFiles,
        library => Assert.Matches(@"[\\/]PortConstants\.\d+\.\d+\.\d+-test\.\d+\.nupkg$", library),
        tool => Assert.Matches(@"[\\/]PortConstants\.Tool\.\d+\.\d+\.\d+-test\.\d+\.nupkg$", tool));

    [Fact]
    public void PackingTwice_MakesTheSameBytes()
    {
        var folder = Path.Combine(PackedPackage.Root, "source", "again");

        PackedPackage.Pack(folder, _package.VersionSuffix);

        Assert.Equal(
            _package.PackedFiles.Select(File.ReadAllBytes),
            Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes));
    }

    [Fact]
    public void Package_HoldsExactlyWhatTheCompilerNeeds()
    {
        using var archive = _package.Open();
        string[] ofTheFormat = ["_rels/.rels", "[Content_Types].xml", "package/services/metadata/core-properties/nuget.psmdcp"];

        Assert.Equal(
            [
                "LICENSE",
                "PortConstants.nuspec",
                "README.md",
                "analyzers/dotnet/cs/PortConstants.Analyzers.dll",
                "analyzers/dotnet/cs/PortConstants.CodeFixes.dll",
                "analyzers/dotnet/cs/PortConstants.Generator.dll",
                "analyzers/dotnet/cs/PortConstants.Tables.dll",
                "analyzers/dotnet/vb/PortConstants.Analyzers.dll",
                "analyzers/dotnet/vb/PortConstants.CodeFixes.dll",
                "analyzers/dotnet/vb/PortConstants.Tables.dll",
                "buildTransitive/PortConstants.Links.proj",
                "buildTransitive/PortConstants.RuleSet.proj",
                "buildTransitive/PortConstants.Settings.targets",
                "buildTransitive/PortConstants.Severities.targets",
                "buildTransitive/PortConstants.Strict.targets",
                "buildTransitive/PortConstants.Tables.targets",
                "buildTransitive/PortConstants.default.globalconfig",
                "buildTransitive/PortConstants.errors.globalconfig",
                "buildTransitive/PortConstants.none.globalconfig",
                "buildTransitive/PortConstants.props",
                "buildTransitive/PortConstants.targets",
                "data/ports.csv",
                "data/services.csv",
                "icon.png",
            ],
            archive.Entries.Select(entry => entry.FullName).Except(ofTheFormat).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_IsADevelopmentDependencyWithoutDependencies()
    {
        var metadata = _package.Manifest();

        Assert.Equal("true", Assert.Single(metadata["developmentDependency"]).Value);
        Assert.Empty(metadata["dependencies"].SelectMany(element => element.Elements()));
    }

    [Fact]
    public void Page_HasAnIconALicenceAndTheCommit()
    {
        var metadata = _package.Manifest();
        var repository = Assert.Single(metadata["repository"]);

        Assert.Equal("icon.png", Assert.Single(metadata["icon"]).Value);
        Assert.Equal("MIT", Assert.Single(metadata["license"]).Value);
        Assert.Equal("README.md", Assert.Single(metadata["readme"]).Value);
        Assert.Equal("https://github.com/portconstants/portconstants.git", repository.Attribute("url")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
        // The entries of this version in CHANGELOG.md, in their groups.
        Assert.Matches(@"^### Added\s+- \S", Assert.Single(metadata["releaseNotes"]).Value.Trim());
    }

    [Fact]
    public void Icon_IsASquareOf128Pixels()
    {
        using var archive = _package.Open();
        using var icon = archive.GetEntry("icon.png")!.Open();
        var header = new byte[24];
        icon.ReadExactly(header);

        Assert.Equal([0x89, .. "PNG"u8], header[..4]);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], header[16..24]);
    }

    [Fact]
    public void Readme_LinksToTheFilesOfItsOwnVersion()
    {
        var links = Link().Matches(_package.Read("README.md")).Select(match => match.Groups["target"].Value).ToList();
        var files = links.Where(link => link.StartsWith("https://github.com/portconstants/portconstants/blob/", StringComparison.Ordinal)
            || link.StartsWith("https://raw.githubusercontent.com/portconstants/portconstants/", StringComparison.Ordinal)).ToList();

        Assert.All(links, link => Assert.Matches("^(https?:|#|mailto:)", link));
        Assert.NotEmpty(files);
        Assert.All(files, link =>
        {
            var path = RepositoryFile().Match(link);
            Assert.Equal("v" + _package.Version, path.Groups["tag"].Value);
            Assert.True(Path.Exists(Path.Combine(PackedPackage.Repository, path.Groups["path"].Value)), link);
        });
        Assert.DoesNotContain(links, link => link.EndsWith(".svg", StringComparison.Ordinal) && !link.StartsWith("https://raw.githubusercontent.com/", StringComparison.Ordinal));
    }

    [Fact]
    public void Package_NamesNoFolderOfTheMachineThatBuiltIt()
    {
        using var archive = _package.Open();
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var bytes = Encoding.Latin1.GetString(copy.ToArray());
            foreach (var folder in (string[])[PackedPackage.Repository, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar])
                Assert.False(bytes.Contains(folder, StringComparison.Ordinal) || bytes.Contains(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(folder)), StringComparison.Ordinal), $"{entry.FullName}: {folder}");
        }
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"/portconstants/portconstants/(blob/)?(?<tag>v[^/]+)/(?<path>[^#]*)")]
    private static partial Regex RepositoryFile();
}
