using PortConstants.Tool.Sources.References;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Projects;

/// <summary>Reads a project by its file alone, where it cannot be evaluated.</summary>
internal sealed class ProjectFileReader(RepositoryFiles repository)
{
    /// <summary>Reads a project, or a program that is a single file.</summary>
    public SourceProject Read(string path)
    {
        if (path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
            return Program(path);
        var content = ProjectFileContent.Read(path, repository);
        var framework = TargetOf(content);
        var project = new SourceProjectFactory(repository).Create(path, content, framework, ProjectFiles.IsFSharp(path) ? []
            : CompiledFiles(content));
        return project with
        {
            IsExecutable = project.IsExecutable || content.Sdk.Contains("Sdk.Web", StringComparison.OrdinalIgnoreCase)
                || content.Sdk.Contains("Sdk.Worker", StringComparison.OrdinalIgnoreCase),
            Usings = [.. project.Usings, .. ImplicitUsings.Of(content, project.IsVisualBasic)],
            RootNamespace = project.RootNamespace.Length > 0 ? project.RootNamespace : project.Name,
        };
    }

    // The file of a program may name packages: #:package Name@1.0.
    private SourceProject Program(string path) => new()
    {
        Path = path,
        Name = System.IO.Path.GetFileNameWithoutExtension(path),
        Target = "",
        IsExecutable = true,
        IsTest = false,
        Files = [path],
        References = [],
        Packages = [.. (repository.TryRead(path) ?? "").Split('\n').Where(line => line.StartsWith("#:package ", StringComparison.Ordinal))
            .Select(line => line["#:package ".Length..].Trim().Split('@')).Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""))],
        AssetsFile = "",
        Usings = [.. ImplicitUsings.OfPrograms],
        AdditionalFiles = [.. SettingsFiles.In(FolderPaths.Above(path)).Where(repository.CanRead)
            .Select(file => SettingsFiles.Marked(file))],
    };

    private static string TargetOf(ProjectFileContent content) =>
        content.Property("TargetFramework") is { Length: > 0 } target ? target
        : content.Property("TargetFrameworks") is { Length: > 0 } targets
            ? TargetFramework.Best(targets.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        : content.Property("TargetFrameworkVersion") is { Length: > 0 } version ? $"net{version.TrimStart('v').Replace(".", "")}"
        : "";

    private static IEnumerable<string> CompiledFiles(ProjectFileContent content)
    {
        var folder = FolderPaths.Above(content.Path);
        var extension = content.Path.EndsWith(".vbproj", StringComparison.OrdinalIgnoreCase) ? ".vb" : ".cs";
        var isGlobbed = content.Sdk.Length > 0
            && !content.Property("EnableDefaultCompileItems").Equals("false", StringComparison.OrdinalIgnoreCase);
        var files = isGlobbed
            ? FolderPaths.SourceFilesOfProject(folder, name =>
                name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)).ToHashSet(FolderPaths.Comparer)
                    : new HashSet<string>(FolderPaths.Comparer);
        foreach (var pattern in content.Removed("Compile"))
            files.ExceptWith(FilePattern.Find(folder, pattern));
        foreach (var item in content.Items("Compile"))
            files.UnionWith(FilePattern.Find(folder,
                item.Include).Except(item.Metadata("Exclude").Split(';').SelectMany(exclude => FilePattern.Find(folder, exclude)),
                    FolderPaths.Comparer));
        return files.Order(StringComparer.Ordinal);
    }
}
