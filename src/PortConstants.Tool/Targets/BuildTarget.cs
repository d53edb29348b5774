namespace PortConstants.Tool.Targets;

/// <summary>What the command looks at.</summary>
/// <param name="Title">Its name, for people: the file, or the folder.</param>
/// <param name="Path">The file that is built; <see langword="null"/> for a folder whose projects no solution joins.</param>
/// <param name="Folder">The folder of the file, or the folder itself.</param>
/// <param name="Projects">The full paths of the projects in it.</param>
internal sealed record BuildTarget(string Title, string? Path, string Folder, IReadOnlyList<string> Projects)
{
    private string? _root;
    private RepositoryFiles? _sources;

    /// <summary>
    /// The files that may be read as sources: those of the repository. Without one, a project may lie anywhere beside the others.
    /// </summary>
    public RepositoryFiles Sources =>
        _sources ??= new RepositoryFiles(FolderPaths.RepositoryAbove(Folder) ?? System.IO.Path.GetPathRoot(Folder)!);

    /// <summary>
    /// The folder to which the paths of a report are relative: that of the Git repository, or the innermost one that holds everything.
    /// </summary>
    public string Root => _root ??=
        FolderPaths.RepositoryAbove(Folder) ?? FolderPaths.CommonFolder([Folder, .. Projects.Select(FolderPaths.Above)]);
}
