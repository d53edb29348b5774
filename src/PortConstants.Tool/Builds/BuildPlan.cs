using System.Text.Json;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Builds;

/// <summary>What of a target is built, and why the rest is not.</summary>
/// <param name="Path">The file that is built; <see langword="null"/> for nothing.</param>
/// <param name="LeftOut">The projects that are not built, with the reason.</param>
internal sealed record BuildPlan(string? Path, IReadOnlyDictionary<string, string> LeftOut)
{
    /// <summary>Decides what to build.</summary>
    /// <param name="target">What the command looks at.</param>
    /// <param name="failed">The projects that have turned out to stop all others, with the reason.</param>
    /// <param name="folder">Where a solution of the rest may be written.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<BuildPlan> CreateAsync(
        BuildTarget target, IReadOnlyDictionary<string, string> failed, string folder, string configuration, CancellationToken cancellation)
    {
        var leftOut = new Dictionary<string, string>(FolderPaths.Comparer);
        foreach (var project in target.Projects)
        {
            if ((failed.GetValueOrDefault(project) ?? ReasonAgainst(project, target.Sources)) is { } reason)
                leftOut.Add(project, reason);
        }
        string[] built = [.. target.Projects.Where(project => !leftOut.ContainsKey(project))];
        if (built.Length == 0)
            return new BuildPlan(null, leftOut);
        if (target.Path is not null && leftOut.Count == 0)
            return new BuildPlan(target.Path, leftOut);
        var isSolution = target.Path is not null && System.IO.Path.GetExtension(target.Path).ToLowerInvariant() is ".sln" or ".slnx";
        var path = System.IO.Path.Combine(folder, $"{System.IO.Path.GetFileName(target.Folder)}{leftOut.Count}"
            + (isSolution ? ".slnf" : ".sln"));
        if (isSolution)
            await File.WriteAllTextAsync(path, Filter(target.Path!, built), cancellation);
        else
            await SolutionProjects.WriteAsync(path, built, configuration, cancellation);
        return new BuildPlan(path, leftOut);
    }

    private static string Filter(string solution, IEnumerable<string> projects) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["solution"] = new Dictionary<string, object>
        {
            ["path"] = solution,
            ["projects"] = projects.Select(project => System.IO.Path.GetRelativePath(FolderPaths.Above(solution), project)).ToArray(),
        },
    });

    private static string? ReasonAgainst(string project, RepositoryFiles files) =>
        project.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? null
        : !ProjectFiles.IsReadable(project) ? "it holds no C# or Visual Basic"
        : !OperatingSystem.IsWindows() && files.TryRead(project) is { } text && !ProjectFiles.NamesSdk(text)
            ? "a project in the old format of .NET Framework builds only on Windows"
        : null;
}
