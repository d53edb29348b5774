using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Builds;

/// <summary>The facts that the last build by this command has left in the folders of the projects.</summary>
internal static class LastBuild
{
    /// <summary>The facts of the projects of a target, each project's from the newest run.</summary>
    /// <param name="target">What to look at.</param>
    /// <param name="configuration">The configuration, or <see langword="null"/> for the newest one.</param>
    public static IReadOnlyList<ProjectFacts> Find(BuildTarget target, string? configuration)
    {
        var projects = new HashSet<string>(target.Projects, FolderPaths.Comparer);
        return [.. Folders(target)
            .SelectMany(folder => FolderPaths.AllFiles(folder, name => name.EndsWith(".ports.txt", StringComparison.Ordinal)))
            .Select(file => (Facts: ProjectFacts.Read(file), Written: File.GetLastWriteTimeUtc(file)))
            .Where(found => found.Facts is not null && projects.Contains(found.Facts.Project))
            .Where(found => configuration is null || configuration.Equals(found.Facts!.Configuration, StringComparison.OrdinalIgnoreCase))
            .GroupBy(found => found.Facts!.Project, FolderPaths.Comparer)
            .SelectMany(project => NewestRun(project.OrderByDescending(found => found.Written).Select(found => found.Facts!)))];
    }

    /// <summary>The folders in which the outputs of builds are. Those of a file-based program are outside the repository.</summary>
    private static string[] Folders(BuildTarget target)
    {
        var programs = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "dotnet", "runfile");
        return target.Path is { } path && path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && Directory.Exists(programs)
            ? Directory.GetDirectories(programs, Path.GetFileNameWithoutExtension(path) + "-*")
            : [target.Root];
    }

    private static IEnumerable<ProjectFacts> NewestRun(IEnumerable<ProjectFacts> facts)
    {
        string? run = null;
        return facts.Where(fact => fact.Run == (run ??= fact.Run));
    }
}
