using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;

namespace PortConstants.Tool.Sources.References;

/// <summary>The packages that earlier restores have left on the machine. Nothing is downloaded.</summary>
internal sealed class PackageCache(string folder)
{
    private readonly ConcurrentDictionary<(string Id, string Version), Package?> _packages = new();

    /// <summary>The cache of this user.</summary>
    public static PackageCache OfUser() => new(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"));

    /// <summary>The folder of the cache, which may not exist.</summary>
    public string Folder => folder;

    /// <summary>The assemblies of packages and of those that they depend on, each by its file name once.</summary>
    public IEnumerable<string> AssembliesOf(IEnumerable<(string Id, string Version)> packages, TargetFramework framework)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var queue = new Queue<(string Id, string Version)>(packages);
        while (queue.TryDequeue(out var wanted))
        {
            if (!seen.Add(wanted.Id) || Find(wanted.Id, wanted.Version) is not { } package)
                continue;
            foreach (var assembly in package.AssembliesFor(framework))
                yield return assembly;
            foreach (var dependency in package.DependenciesFor(framework))
                queue.Enqueue(dependency);
        }
    }

    /// <summary>The folders of all versions of the packages whose ids begin with a text.</summary>
    public IEnumerable<string> FoldersStartingWith(string prefix) => Directory.Exists(folder)
        ? Directory.GetDirectories(folder, prefix + "*").SelectMany(Directory.GetDirectories)
        : [];

    /// <summary>The version that a text begins with.</summary>
    public static Version? VersionOf(string text) =>
        Version.TryParse(text.Split('-', '+')[0] is var number && number.Contains('.') ? number : number + ".0", out var version)
            ? version : null;

    private Package? Find(string id, string version) => _packages.GetOrAdd((id.ToLowerInvariant(), version), key =>
    {
        var versions = System.IO.Path.Combine(folder, key.Id);
        return key.Id.IndexOfAny(['/', '\\']) < 0 && Directory.Exists(versions) && Nearest(versions, key.Version) is { } found
            ? new Package(found, key.Id)
            : null;
    });

    /// <summary>The version that is asked for, else the next one, else the newest.</summary>
    private static string? Nearest(string folder, string version)
    {
        var exact = System.IO.Path.Combine(folder, version.Trim('[', ']', '(', ')', ' ').ToLowerInvariant());
        if (version.Length > 0 && Directory.Exists(exact))
            return exact;
        var wanted = VersionOf(version.Trim('[', ']', '(', ')', ' ').Split(',')[0]) ?? new Version(0, 0);
        var versions = Directory.GetDirectories(folder)
            .Select(path => (Path: path, Version: VersionOf(System.IO.Path.GetFileName(path))))
            .Where(found => found.Version is not null)
            .OrderBy(found => found.Version).ToArray();
        return versions.FirstOrDefault(found => found.Version >= wanted).Path ?? versions.LastOrDefault().Path;
    }

    /// <summary>One version of a package.</summary>
    private sealed class Package(string folder, string id)
    {
        /// <summary>The assemblies that the compiler of a project sees.</summary>
        public IEnumerable<string> AssembliesFor(TargetFramework framework)
        {
            var best = Nearest(System.IO.Path.Combine(folder, "ref"), framework)
                ?? Nearest(System.IO.Path.Combine(folder, "lib"), framework);
            return best is null ? [] : Directory.GetFiles(best, "*.dll");
        }

        /// <summary>The packages on which it depends.</summary>
        public IEnumerable<(string Id, string Version)> DependenciesFor(TargetFramework framework)
        {
            try
            {
                var dependencies = XDocument.Load(System.IO.Path.Combine(folder, id + ".nuspec")).Descendants()
                    .FirstOrDefault(element => element.Name.LocalName == "dependencies");
                var groups = dependencies?.Elements().Where(element => element.Name.LocalName == "group").ToArray() ?? [];
                var group = groups.Length == 0 ? dependencies : groups
                    .Select(element => (Element: element,
                        Distance: Distance(framework, (string?)element.Attribute("targetFramework") ?? "")))
                    .Where(found => found.Distance is not null)
                    .OrderBy(found => found.Distance).FirstOrDefault().Element;
                return [.. (group?.Elements() ?? []).Where(element => element.Name.LocalName == "dependency")
                    .Select(element => ((string?)element.Attribute("id") ?? "", (string?)element.Attribute("version") ?? ""))];
            }
            catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
            {
                return [];
            }
        }

        private static string? Nearest(string folder, TargetFramework framework) => !Directory.Exists(folder) ? null
            : Directory.GetDirectories(folder)
            .Select(path => (Path: path, Distance: Distance(framework, System.IO.Path.GetFileName(path))))
            .Where(found => found.Distance is not null)
            .OrderBy(found => found.Distance).ThenBy(found => found.Path, StringComparer.Ordinal).FirstOrDefault().Path;

        // What fits no framework of the project is better than nothing where sources are only read.
        private static int? Distance(TargetFramework framework, string name) => name.Length == 0 ? 5000
            : TargetFramework.Read(name) is not { } folder ? null
            : framework.DistanceTo(folder) ?? (folder.Family == FrameworkFamily.NetFramework ? 4000 : 3000 + folder.Version.Major);
    }
}
