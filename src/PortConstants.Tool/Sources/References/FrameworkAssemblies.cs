using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.References;

/// <summary>The assemblies of the frameworks that are on the machine: those of the packs of the SDK, or in the package cache.</summary>
internal sealed class FrameworkAssemblies(string? dotnet, PackageCache packages)
{
    private static readonly string[] Packs =
        ["Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref", "Microsoft.WindowsDesktop.App.Ref"];

    private readonly Dictionary<string, IReadOnlyList<string>> _found = new(StringComparer.Ordinal);

    /// <summary>
    /// The assemblies for a target framework. Where those of .NET Framework are not on the machine, the newest .NET stands in for it: most
    /// of what opens and dials ports has the same names there.
    /// </summary>
    public IReadOnlyList<string> For(TargetFramework framework)
    {
        lock (_found)
        {
            var key = $"{framework.Family}{framework.Version}";
            if (!_found.TryGetValue(key, out var assemblies))
                _found.Add(key, assemblies = Find(framework));
            return assemblies;
        }
    }

    private IReadOnlyList<string> Find(TargetFramework framework)
    {
        if (framework.Family == FrameworkFamily.NetFramework && NetFramework() is { Length: > 0 } assemblies)
            return assemblies;
        assemblies = [.. Packs
            .SelectMany(pack => Pack(pack, framework.Family == FrameworkFamily.Net ? framework.Version.Major : int.MaxValue))];
        return assemblies.Length > 0 ? assemblies : OfRuntime();
    }

    /// <summary>The assemblies of the pack for a version, or of the next that is there.</summary>
    private string[] Pack(string pack, int major)
    {
        var roots = new[] { System.IO.Path.Combine(packages.Folder, pack.ToLowerInvariant()) }.ToList();
        if (dotnet is not null)
            roots.Add(System.IO.Path.Combine(dotnet, "packs", pack));
        var versions = roots.Where(Directory.Exists).SelectMany(Directory.GetDirectories)
            .Select(folder => (Folder: folder, Version: PackageCache.VersionOf(System.IO.Path.GetFileName(folder))))
            .Where(found => found.Version is not null && Directory.Exists(System.IO.Path.Combine(found.Folder, "ref")))
            .OrderBy(found => found.Version).ToArray();
        var best = versions.LastOrDefault(found => found.Version!.Major == major).Folder
            ?? versions.FirstOrDefault(found => found.Version!.Major > major).Folder
            ?? versions.LastOrDefault().Folder;
        return best is null ? [] : [.. Directory.GetDirectories(System.IO.Path.Combine(best, "ref")).Take(1).SelectMany(Assemblies)];
    }

    private string[] NetFramework()
    {
        string[] folders =
        [
            .. packages.FoldersStartingWith("microsoft.netframework.referenceassemblies.net4")
                .SelectMany(folder => Subfolders(System.IO.Path.Combine(folder, "build", ".NETFramework"))),
            .. Subfolders(System.IO.Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Reference Assemblies", "Microsoft", "Framework",
                    ".NETFramework")),
            .. Subfolders("/usr/lib/mono").Where(folder => folder.EndsWith("-api", StringComparison.Ordinal)),
        ];
        var newest = folders
            .Select(folder => (Folder: folder,
                Version: PackageCache.VersionOf(System.IO.Path.GetFileName(folder).Replace("v", "").Replace("-api", ""))))
            .Where(found => found.Version?.Major == 4)
            .OrderByDescending(found => found.Version).FirstOrDefault().Folder;
        return newest is null ? [] : [.. Assemblies(newest), .. Assemblies(System.IO.Path.Combine(newest, "Facades"))];
    }

    /// <summary>A machine without an SDK has the assemblies that run this command.</summary>
    private static string[] OfRuntime()
    {
        var runtime = FolderPaths.Above(typeof(object).Assembly.Location);
        var web = System.IO.Path.Combine(runtime, "..", "..", "Microsoft.AspNetCore.App", System.IO.Path.GetFileName(runtime));
        return [.. Assemblies(runtime).Where(IsManaged), .. Assemblies(web).Where(IsManaged)];
    }

    private static bool IsManaged(string path)
    {
        using var stream = File.OpenRead(path);
        using var image = new System.Reflection.PortableExecutable.PEReader(stream);
        return image.HasMetadata;
    }

    private static string[] Subfolders(string folder) => Directory.Exists(folder) ? Directory.GetDirectories(folder) : [];

    private static string[] Assemblies(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.dll").Where(file => !file.Contains("EnterpriseServices.", StringComparison.Ordinal))]
        : [];
}
