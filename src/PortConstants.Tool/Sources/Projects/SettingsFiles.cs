using System.Text.RegularExpressions;
using System.Xml.Linq;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Projects;

/// <summary>The settings files that the package reads, by the list in its own MSBuild file.</summary>
internal static class SettingsFiles
{
    private static readonly Lazy<string[]> Patterns = new(ReadPatterns);
    private static readonly Lazy<Regex> LinkName = new(() => NameExpression(Patterns.Value));

    /// <summary>The files in the folder of a project.</summary>
    public static IEnumerable<string> In(string folder) => Patterns.Value
        .SelectMany(pattern => Find(System.IO.Path.Combine(folder, System.IO.Path.GetDirectoryName(pattern)!),
            System.IO.Path.GetFileName(pattern)))
        .Distinct(FolderPaths.Comparer);

    /// <summary>Whether an item outside the project, or its link, has the name of a settings file.</summary>
    public static bool IsLinked(string folder, string file, string link) =>
        (link.Length > 0 || !FolderPaths.IsIn(file, folder))
        && (LinkName.Value.IsMatch(System.IO.Path.GetFileName(file)) || LinkName.Value.IsMatch(System.IO.Path.GetFileName(link)));

    /// <summary>A file with the mark by which the analyzers know it.</summary>
    public static AdditionalFile Marked(string path, string mark = "default") =>
        new(path, new Dictionary<string, string> { ["PortConfiguration"] = mark });

    private static IEnumerable<string> Find(string folder, string pattern) =>
        !Directory.Exists(folder) ? []
        : pattern.Contains('*') ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)
        : File.Exists(System.IO.Path.Combine(folder, pattern)) ? [System.IO.Path.Combine(folder, pattern)]
        : [];

    private static string[] ReadPatterns()
    {
        var file = System.IO.Path.Combine(AppContext.BaseDirectory, "Inventory", "buildTransitive", "PortConstants.Settings.targets");
        var list = XDocument.Load(file).Descendants().First(element => element.Name.LocalName == "_PortSettingsFiles").Value;
        return list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    // A file without an extension is no link.
    private static Regex NameExpression(string[] patterns)
    {
        var names = patterns.Select(System.IO.Path.GetFileName).Where(name => name!.Contains('.'))
            .Select(name => Regex.Escape(name!).Replace(@"\*", ".*"));
        return new Regex($"^({string.Join('|', names)})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
