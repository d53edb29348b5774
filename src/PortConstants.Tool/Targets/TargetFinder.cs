namespace PortConstants.Tool.Targets;

/// <summary>Finds what to look at, from the argument of the command or from the current folder.</summary>
internal static class TargetFinder
{
    /// <summary>Finds the solution, project, file-based program or folder.</summary>
    /// <param name="argument">A path, or nothing for the current folder.</param>
    /// <param name="workingFolder">The current folder.</param>
    /// <param name="configuration">The configuration that is built.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="CommandException">There is nothing to look at.</exception>
    public static async Task<BuildTarget> FindAsync(
        string? argument, string workingFolder, string configuration, CancellationToken cancellation)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(argument ?? ".", workingFolder));
        if (Directory.Exists(path))
            path = SolutionIn(path) ?? path;
        if (SolutionProjects.IsSolution(path) && File.Exists(path))
            return OfFile(path, await SolutionProjects.ReadAsync(path, configuration, cancellation));
        if (ProjectFiles.IsProject(path) && File.Exists(path))
            return OfFile(path, [path]);
        if (Path.GetExtension(path).Equals(".cs", StringComparison.OrdinalIgnoreCase) && File.Exists(path))
            return OfFile(path, [path]);
        if (Directory.Exists(path))
            return OfFolder(path);
        throw new CommandException(Path.Exists(path)
            ? $"{path} is no solution, project or program. Name a .sln, .slnx, .slnf, .csproj or .vbproj file, "
                + "a .cs file with its own entry point, or a folder."
            : $"{path} does not exist.");
    }

    /// <summary>
    /// The only solution of a folder. A filter counts where there is nothing else; several show no more than the folder itself.
    /// </summary>
    private static string? SolutionIn(string folder)
    {
        var files = Directory.GetFiles(folder).Where(SolutionProjects.IsSolution).ToArray();
        var solutions = files.Where(file => !file.EndsWith(".slnf", StringComparison.OrdinalIgnoreCase)).ToArray();
        return solutions switch
        {
            [] => files is [var filter] ? filter : null,
            [var only] => only,
            _ => null,
        };
    }

    private static BuildTarget OfFile(string path, IReadOnlyList<string> projects) =>
        new(Path.GetFileName(path), path, FolderPaths.Above(path), projects);

    private static BuildTarget OfFolder(string folder)
    {
        string[] projects = [.. FolderPaths.SourceFiles(folder, ProjectFiles.IsProject).Order(StringComparer.Ordinal)];
        if (projects is [var only])
            return OfFile(only, projects);
        return new BuildTarget(Path.GetFileName(folder), null, folder, projects);
    }
}
