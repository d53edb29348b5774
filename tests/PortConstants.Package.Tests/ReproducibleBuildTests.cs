namespace PortConstants.Package.Tests;

/// <summary>14: the same sources give the same assemblies, whatever the folder and the process.</summary>
public sealed class ReproducibleBuildTests
{
    private static readonly string[] Sources = ["src", "data", "buildTransitive", "docs/images"];

    [Fact]
    public void TwoFoldersAndTwoProcesses_MakeTheSameBytes()
    {
        string[] copies = [Copy("first"), Copy("second and deeper")];

        var assemblies = copies.Select(Build).ToList();

        Assert.Equal(4, assemblies[0].Count);
        Assert.Equal(assemblies[0].Keys, assemblies[1].Keys);
        Assert.All(assemblies[0], assembly => Assert.Equal(assembly.Value, assemblies[1][assembly.Key]));
    }

    /// <summary>Below the repository, so that both copies see its commit; without what an earlier build left.</summary>
    private static string Copy(string name)
    {
        var target = Path.Combine(PackedPackage.Root, "reproducible", name);
        if (Directory.Exists(target))
            Directory.Delete(target, recursive: true);
        var files = Sources.SelectMany(folder => Directory.GetFiles(Path.Combine(PackedPackage.Repository, folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(PackedPackage.Repository).Where(file => Path.GetExtension(file) is ".props" or ".md" or ".editorconfig" or ".json" or ""));
        foreach (var file in files)
        {
            var relative = Path.GetRelativePath(PackedPackage.Repository, file);
            if (relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, relative))!);
            File.Copy(file, Path.Combine(target, relative));
        }
        return target;
    }

    private static SortedDictionary<string, byte[]> Build(string folder)
    {
        // A compiler process of its own: one that is shared would have the sources in memory.
        var build = DotNet.Run(folder, "build src/PortConstants -c Release -p:UseSharedCompilation=false -p:RunAnalyzers=false");
        Assert.True(build.ExitCode == 0, build.Output);
        return new(Directory.GetFiles(Path.Combine(folder, "src"), "PortConstants.*.dll", SearchOption.AllDirectories)
            .Where(file => file.Contains(Path.Combine("bin", "Release"), StringComparison.Ordinal))
            .GroupBy(file => Path.GetFileName(file))
            .ToDictionary(group => group.Key, group => File.ReadAllBytes(group.First())), StringComparer.Ordinal);
    }
}
