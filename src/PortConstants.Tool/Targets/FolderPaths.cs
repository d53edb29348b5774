namespace PortConstants.Tool.Targets;

/// <summary>Folders and the paths in them.</summary>
internal static class FolderPaths
{
    private static readonly string[] Generated = ["bin", "obj", "node_modules", "artifacts"];

    /// <summary>Compares paths as the file systems of this operating system usually do.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The folder of a file or folder.</summary>
    public static string Above(string path) => Path.GetDirectoryName(path) ?? path;

    /// <summary>A folder and those above it, from the innermost.</summary>
    public static IEnumerable<string> SelfAndAbove(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
            yield return current;
    }

    /// <summary>The nearest folder that is a Git repository, if any.</summary>
    public static string? RepositoryAbove(string folder) =>
        SelfAndAbove(folder).FirstOrDefault(above => Path.Exists(Path.Combine(above, ".git")));

    /// <summary>The innermost folder that holds all of these.</summary>
    public static string CommonFolder(IEnumerable<string> folders) =>
        folders.Aggregate((common, folder) => SelfAndAbove(common).FirstOrDefault(above => IsIn(folder, above)) ?? common);

    /// <summary>Whether a path is a folder or inside it.</summary>
    public static bool IsIn(string path, string folder) =>
        SelfAndAbove(path).Any(above => Comparer.Equals(above, folder));

    /// <summary>A path relative to a folder, with <c>/</c> on every operating system.</summary>
    public static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    /// <summary>The files of a folder and of those in it. What builds and package managers write is left out.</summary>
    public static IEnumerable<string> SourceFiles(string folder, Func<string, bool> matches) =>
        Files(folder, matches, name => name.StartsWith('.') || Generated.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The same without the folders that have a project of their own.</summary>
    public static IEnumerable<string> SourceFilesOfProject(string folder, Func<string, bool> matches) => Files(
        folder,
        matches,
        name => name.StartsWith('.') || Generated.Contains(name, StringComparer.OrdinalIgnoreCase),
        inner => Directory.EnumerateFiles(inner, "*.*proj").Any());

    /// <summary>The files of a folder and of those in it, down to the output of builds.</summary>
    public static IEnumerable<string> AllFiles(string folder, Func<string, bool> matches) =>
        Files(folder, matches, name => name is ".git" or "node_modules" or "bin");

    /// <summary>The files of a folder and of those in it; links to folders are not followed.</summary>
    public static IEnumerable<string> Files(
        string folder, Func<string, bool> matches, Func<string, bool> isPassedOver, Func<string, bool>? isOther = null)
    {
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var current))
        {
            foreach (var entry in Entries(current))
            {
                if ((entry.Attributes & FileAttributes.Directory) == 0)
                {
                    if (matches(entry.Name))
                        yield return entry.FullName;
                }
                else if ((entry.Attributes & FileAttributes.ReparsePoint) == 0 && !isPassedOver(entry.Name)
                    && isOther?.Invoke(entry.FullName) != true)
                {
                    folders.Push(entry.FullName);
                }
            }
        }
    }

    private static FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderByDescending(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
