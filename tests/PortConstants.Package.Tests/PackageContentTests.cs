using System.Xml.Linq;

namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void PackingTheSolution_MakesThePackageAndTheCommand() => Assert.Collection(
        package.PackedFiles,
        library => Assert.Matches(@"[\\/]PortConstants\.\d+\.\d+\.\d+-test\.\d+\.nupkg$", library),
        tool => Assert.Matches(@"[\\/]PortConstants\.Tool\.\d+\.\d+\.\d+-test\.\d+\.nupkg$", tool));

    [Fact]
    public void PackingTwice_MakesTheSameBytes()
    {
        var folder = Path.Combine(Path.GetDirectoryName(package.Library)!, "again");

        PackedPackage.Pack(folder, package.VersionSuffix);

        Assert.Equal(
            package.PackedFiles.Select(File.ReadAllBytes),
            Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes));
    }

    [Fact]
    public void Package_HoldsExactlyWhatTheCompilerNeeds()
    {
        using var archive = package.Open();
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
                "buildTransitive/PortConstants.RuleSet.proj",
                "buildTransitive/PortConstants.Settings.targets",
                "buildTransitive/PortConstants.Strict.targets",
                "buildTransitive/PortConstants.props",
                "buildTransitive/PortConstants.targets",
                "data/ports.csv",
                "data/services.csv",
            ],
            archive.Entries.Select(entry => entry.FullName).Except(ofTheFormat).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_IsADevelopmentDependencyWithoutDependencies()
    {
        using var archive = package.Open();
        using var nuspec = archive.GetEntry("PortConstants.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single().Elements().ToLookup(e => e.Name.LocalName, e => e.Value);

        Assert.Equal("true", Assert.Single(metadata["developmentDependency"]));
        Assert.Empty(metadata["dependencies"]);
    }
}
