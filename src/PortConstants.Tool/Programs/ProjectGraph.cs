using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>The references between the projects of a report. Projects are named by their index, and may reference each other.</summary>
internal sealed class ProjectGraph
{
    private readonly int[][] _references;

    // The last walk that has come to each project: a set that needs no clearing between walks.
    private readonly int[] _lastWalk;
    private int _walk;

    /// <summary>Reads the references; those to projects that are not part of the report are left out.</summary>
    public ProjectGraph(IReadOnlyList<ReportedProject> projects)
    {
        var indexes = new Dictionary<string, int>(projects.Count, StringComparer.Ordinal);
        for (var i = 0; i < projects.Count; i++)
            indexes[projects[i].Path] = i;
        _references = [.. projects.Select(project => IndexesOf(project.References, indexes))];
        _lastWalk = new int[projects.Count];
    }

    /// <summary>The projects that can be reached from some, these included, the nearest first.</summary>
    public IReadOnlyList<int> Reach(IEnumerable<int> starts)
    {
        _walk++;
        var reached = starts.Where(IsNew).ToList();
        for (var next = 0; next < reached.Count; next++)
            reached.AddRange(_references[reached[next]].Where(IsNew));
        return reached;
    }

    private static int[] IndexesOf(IReadOnlyList<string> paths, Dictionary<string, int> indexes) =>
        [.. paths.Select(path => indexes.GetValueOrDefault(path, -1)).Where(index => index >= 0)];

    private bool IsNew(int project)
    {
        var isNew = _lastWalk[project] != _walk;
        _lastWalk[project] = _walk;
        return isNew;
    }
}
