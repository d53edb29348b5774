using System.Text.RegularExpressions;
using PortConstants.Analyzers.Configuration.Dockerfile;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Containers;

/// <summary>Finds the project whose program a Dockerfile packs.</summary>
internal sealed partial class ContainerProjects
{
    private static readonly char[] Spaces = [' ', '\t'];

    private readonly Dictionary<string, ContainerProject> _projects;
    private readonly ILookup<string, ContainerProject> _byAssembly;
    private readonly ILookup<string, ContainerProject> _byFile;
    private readonly ILookup<string, ContainerProject> _byFolder;

    /// <summary>Remembers the programs of a report.</summary>
    public ContainerProjects(IEnumerable<ReportedProject> projects, RepositoryFiles files)
    {
        _projects = projects
            .Where(project => ProjectFiles.IsProject(project.Path))
            .ToDictionary(project => project.Path, project => new ContainerProject(project, files), StringComparer.Ordinal);
        var programs = _projects.Values.Where(project => project.Project.Executable).ToArray();
        _byAssembly = programs.ToLookup(project => project.Assembly, StringComparer.OrdinalIgnoreCase);
        _byFile = programs.ToLookup(project => Path.GetFileName(project.Path), StringComparer.OrdinalIgnoreCase);
        _byFolder = programs.ToLookup(project => project.Folder, FolderPaths.Comparer);
    }

    /// <summary>All, by path.</summary>
    public IEnumerable<ContainerProject> All => _projects.Values;

    /// <summary>A project and those that it references, the nearest first.</summary>
    public IReadOnlyList<ContainerProject> WithReferences(ContainerProject project)
    {
        var found = new List<ContainerProject> { project };
        var seen = new HashSet<string>(StringComparer.Ordinal) { project.Project.Path };
        for (var next = 0; next < found.Count; next++)
        {
            foreach (var path in found[next].Project.References.Where(seen.Add))
            {
                if (_projects.TryGetValue(path, out var reference))
                    found.Add(reference);
            }
        }
        return found;
    }

    /// <summary>
    /// The project of an image: the one whose assembly it starts, or that it publishes, or beside it; <see langword="null"/> where nothing
    /// shows one, or more than one.
    /// </summary>
    public ContainerProject? Find(ContainerImage image, DockerfileStage stage)
    {
        foreach (var instruction in (string[])["ENTRYPOINT", "CMD"])
        {
            if (AssemblyIn(ContainerImage.CommandOf(stage, instruction)?.Value) is { } assembly
                && Nearest(_byAssembly[assembly], image) is { } started)
                return started;
        }
        string[] published =
            [.. Published().Matches(image.Source.ToString()).Select(match => FileNameOf(match.Groups[1].Value)).Distinct()];
        if (published is [var only] && Nearest(_byFile[only], image) is { } project)
            return project;
        return _byFolder[FolderPaths.Above(image.Path)].ToArray() is [var beside] ? beside : null;
    }

    /// <summary>The assembly that a command line starts: <c>dotnet Shop.Web.dll</c>, <c>/app/Shop.Web</c>.</summary>
    public static string? AssemblyIn(string? commandLine)
    {
        string[] words = (commandLine ?? "").Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(words, word => word.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)) is { } library)
            return FileNameOf(library)[..^4];
        return words is [var first, ..] && first != "dotnet" ? FileNameOf(first) : null;
    }

    private static string FileNameOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Trim('"', '\'');

    /// <summary>The only project, or the only one in the folder of the Dockerfile or below it.</summary>
    private static ContainerProject? Nearest(IEnumerable<ContainerProject> projects, ContainerImage image) => projects.ToArray() switch
    {
        [] => null,
        [var only] => only,
        var several => several.Where(project => FolderPaths.IsIn(project.Folder, FolderPaths.Above(image.Path))).ToArray() is [var near]
            ? near
            : null,
    };

    [GeneratedRegex(@"\bdotnet\s+publish\s+[""']?([^\s""']+\.(?:cs|vb|fs)proj)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Published();
}
