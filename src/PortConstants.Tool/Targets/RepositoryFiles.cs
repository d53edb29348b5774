namespace PortConstants.Tool.Targets;

/// <summary>
/// The files of a repository that the command opens by itself, or because another file names them: regular ones inside the repository, of
/// a size that people write.
/// </summary>
/// <param name="root">The folder of the repository.</param>
internal sealed class RepositoryFiles(string root)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(root);

    private const int MaxMegabytes = 4;
    private const int MaxLinks = 8;

    private static readonly string[] PassedOver = [".git", ".vs", "bin", "obj", "node_modules"];

    /// <summary>The path of a file in the report.</summary>
    public string ReportPathOf(string fullPath) => FolderPaths.Relative(_root, fullPath);

    /// <summary>The full path of a file that the report names.</summary>
    public string FullPathOf(string reportPath) => Path.GetFullPath(reportPath, _root);

    /// <summary>Whether a folder is in the repository.</summary>
    public bool Contains(string folder) => FolderPaths.IsIn(folder, _root);

    /// <summary>The files with such a name anywhere in the repository, by path.</summary>
    public IReadOnlyList<string> Find(Func<string, bool> isName) =>
        [.. FolderPaths.Files(_root, isName, name => PassedOver.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];

    /// <summary>The text of a file; <see langword="null"/> where it cannot be read.</summary>
    public string? TryRead(string path) => Read(path).Text;

    /// <summary>The text of a file, or why it was not read: what follows its name in a sentence.</summary>
    public (string? Text, string Problem) Read(string path)
    {
        if (ProblemOf(path) is { Length: > 0 } problem)
            return (null, problem);
        try
        {
            // Pipes and devices have no length; whoever opens them may wait for ever.
            return (new FileInfo(path).Length == 0 ? "" : File.ReadAllText(path), "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, CannotBeRead(exception));
        }
    }

    /// <summary>Whether a file can be read.</summary>
    public bool CanRead(string path) => ProblemOf(path).Length == 0;

    /// <summary>Why a file is not read: what follows its name in a sentence; empty if it is.</summary>
    public string ProblemOf(string path)
    {
        try
        {
            return !IsInside(path, MaxLinks) ? "is outside the repository and was not read"
                : new FileInfo(path) is not { Exists: true } file ? "does not exist"
                : file.Length > MaxMegabytes * 1024 * 1024 ? $"is larger than {MaxMegabytes} MB and was not read"
                : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return CannotBeRead(exception);
        }
    }

    private static string CannotBeRead(Exception exception) => "cannot be read: " + exception.Message;

    /// <summary>Whether a path stays in the repository, also where a part of it is a link.</summary>
    private bool IsInside(string path, int links)
    {
        if (!FolderPaths.IsIn(path, _root))
            return false;
        var current = _root;
        foreach (var part in Path.GetRelativePath(_root, path).Split(Path.DirectorySeparatorChar))
        {
            current = Path.Combine(current, part);
            FileSystemInfo entry = Directory.Exists(current) ? new DirectoryInfo(current) : new FileInfo(current);
            if (entry.LinkTarget is null)
                continue;
            if (links == 0 || entry.ResolveLinkTarget(returnFinalTarget: true) is not { } target || !IsInside(target.FullName, links - 1))
                return false;
        }
        return true;
    }
}
