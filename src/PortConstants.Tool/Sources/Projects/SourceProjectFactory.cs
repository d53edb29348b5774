using PortConstants.Knowledge;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Projects;

/// <summary>Makes of properties and items what is needed to read the sources of a project.</summary>
internal sealed class SourceProjectFactory(RepositoryFiles repository)
{
    // Web applications of .NET Framework are libraries that a web server loads.
    private const string WebApplication = "349c5851-65df-11da-9384-00065b846f21";

    private static readonly string[] Properties =
    [
        "PortConstantsNamespace", "PortConstantsVisibility", "PortConstantsLookUps", "PortConstantsDefaultTable",
            "PortConstantsScanConfiguration",
    ];

    private static readonly string[] TableMetadata =
    [
        "ClassName", "EnumName", "Namespace", "PortColumn", "NameColumn", "ProtocolColumn", "DescriptionColumn", "Header", "Duplicates",
    ];

    /// <summary>Makes a project.</summary>
    /// <param name="path">The full path of its file.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="target">The target framework that is looked at, as the project writes it.</param>
    /// <param name="files">The files that are compiled.</param>
    public SourceProject Create(string path, ProjectContent content, string target, IEnumerable<string> files)
    {
        var folder = FolderPaths.Above(path);
        var packages = Packages(content);
        return new SourceProject
        {
            Path = path,
            Name = System.IO.Path.GetFileNameWithoutExtension(path),
            Target = target,
            IsExecutable = IsExecutable(content),
            IsTest = content.IsTrue("IsTestProject") || packages.Any(package => TestFrameworks.Contains(package.Id)),
            Files = [.. files.Distinct(FolderPaths.Comparer).Where(repository.CanRead)],
            References = [.. content.Items("ProjectReference").Select(item => FullPath(folder, item.Include))
                .Distinct(FolderPaths.Comparer)],
            Packages = packages,
            Assemblies = [.. content.Items("Reference").Select(item => item.Metadata("HintPath")).Where(hint => hint.Length > 0)
                .Select(hint => FullPath(folder, hint)).Where(File.Exists)],
            AssetsFile = AssetsFile(content, folder),
            Usings = Usings(content, path),
            Constants = content.List("DefineConstants"),
            RootNamespace = content.Property("RootNamespace"),
            LanguageVersion = content.Property("LangVersion"),
            NoWarn = content.List("NoWarn"),
            Properties = Properties.ToDictionary(name => name, content.Property),
            AdditionalFiles = [.. AdditionalFiles(content, folder)],
        };
    }

    /// <summary>A path in a project file, which may have the separators of Windows.</summary>
    public static string FullPath(string folder, string path) =>
        System.IO.Path.GetFullPath(path.Replace('\\', System.IO.Path.DirectorySeparatorChar), folder);

    private static bool IsExecutable(ProjectContent content) =>
        content.Property("OutputType").ToLowerInvariant() is "exe" or "winexe" or "appcontainerexe"
        || content.Property("AzureFunctionsVersion").Length > 0
        || content.Property("AWSProjectType").Equals("Lambda", StringComparison.OrdinalIgnoreCase)
        || content.Property("ProjectTypeGuids").Contains(WebApplication, StringComparison.OrdinalIgnoreCase);

    private static string AssetsFile(ProjectContent content, string folder) =>
        content.Property("ProjectAssetsFile") is { Length: > 0 } file
            ? FullPath(folder, file)
            : System.IO.Path.Combine(folder, "obj", "project.assets.json");

    // With central package management the versions are elsewhere.
    private static (string Id, string Version)[] Packages(ProjectContent content)
    {
        var versions = content.Items("PackageVersion")
            .GroupBy(item => item.Include, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Last().Metadata("Version"), StringComparer.OrdinalIgnoreCase);
        return [.. content.Items("PackageReference")
            .Concat(content.Items("GlobalPackageReference"))
            .Select(item => (item.Include,
                First(item.Metadata("VersionOverride"), item.Metadata("Version"), versions.GetValueOrDefault(item.Include, ""))))];
    }

    private static string First(params string[] texts) => texts.FirstOrDefault(text => text.Length > 0) ?? "";

    private static string[] Usings(ProjectContent content, string path)
    {
        if (path.EndsWith(".vbproj", StringComparison.OrdinalIgnoreCase))
            return [.. content.Items("Import").Select(item => item.Include)];
        return [.. content.Items("Using").Select(item =>
            item.Metadata("Alias") is { Length: > 0 } alias ? $"{alias} = {item.Include}"
            : item.Metadata("Static").Equals("true", StringComparison.OrdinalIgnoreCase) ? $"static {item.Include}"
            : item.Include)];
    }

    private IEnumerable<AdditionalFile> AdditionalFiles(ProjectContent content, string folder)
    {
        foreach (var table in content.Items("PortTable").Select(item => (Path: FullPath(folder, item.Include), item.Metadata)))
        {
            if (repository.CanRead(table.Path) && System.IO.Path.GetFileName(table.Path) != "ports.approved.csv")
                yield return new AdditionalFile(table.Path, TableOf(table.Metadata));
        }
        if (content.Property("PortConstantsScanConfiguration").Equals("false", StringComparison.OrdinalIgnoreCase))
            yield break;
        var files = new Dictionary<string, AdditionalFile>(FolderPaths.Comparer);
        foreach (var path in SettingsFiles.In(folder).Where(repository.CanRead))
            files.TryAdd(path, SettingsFiles.Marked(path));
        foreach (var item in new[] { "Content", "None", "EmbeddedResource", "AdditionalFiles" }.SelectMany(content.Items))
        {
            var path = FullPath(folder, item.Include);
            var mark = item.Metadata("PortConfiguration");
            if (mark.Equals("false", StringComparison.OrdinalIgnoreCase))
                files.Remove(path);
            else if ((mark.Length > 0 || SettingsFiles.IsLinked(folder, path, item.Metadata("Link"))) && repository.CanRead(path))
                files[path] = SettingsFiles.Marked(path, mark.Length > 0 ? mark : "default");
        }
        foreach (var file in files.Values)
            yield return file;
    }

    private static Dictionary<string, string> TableOf(Func<string, string> metadata)
    {
        var table = TableMetadata.ToDictionary(name => "PortTable" + name, metadata);
        table["PortTable"] = "own";
        return table;
    }
}
