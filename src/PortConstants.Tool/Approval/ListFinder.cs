using PortConstants.Tables.Approved;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Approval;

/// <summary>Finds the list that applies to a project: the nearest one in its folder or above.</summary>
/// <param name="root">The folder to which the paths of the report are relative.</param>
/// <param name="newList">The full path of the list of projects that have none.</param>
internal sealed class ListFinder(string root, string newList)
{
    private readonly Dictionary<string, string?> _byFolder = new(FolderPaths.Comparer);
    private readonly Dictionary<string, ListFile> _files = new(FolderPaths.Comparer);

    /// <summary>The lists that were asked for.</summary>
    public IEnumerable<ListFile> Files => _files.Values.OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>The list of a project, given by its path in the report.</summary>
    public ListFile For(string project)
    {
        var path = PathFor(project) ?? newList;
        if (!_files.TryGetValue(path, out var file))
            _files.Add(path, file = new ListFile(path, root));
        return file;
    }

    /// <summary>The full path of the list of a project; <see langword="null"/> if it has none.</summary>
    public string? PathFor(string project) => Find(FolderPaths.Above(Path.GetFullPath(project, root)));

    private string? Find(string folder)
    {
        if (_byFolder.TryGetValue(folder, out var known))
            return known;
        var path = Path.Combine(folder, ApprovedList.FileName);
        var found = File.Exists(path) ? path : Path.GetDirectoryName(folder) is { } above ? Find(above) : null;
        _byFolder.Add(folder, found);
        return found;
    }
}
