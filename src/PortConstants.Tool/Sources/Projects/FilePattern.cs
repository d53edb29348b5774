using System.Text.RegularExpressions;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Projects;

/// <summary>Files by the wildcards of MSBuild: <c>**/*.cs</c>.</summary>
internal static class FilePattern
{
    /// <summary>The files that a pattern means.</summary>
    public static IEnumerable<string> Find(string folder, string pattern)
    {
        pattern = pattern.Trim().Replace('\\', '/');
        if (pattern.Length == 0 || pattern.Contains("$(", StringComparison.Ordinal))
            return [];
        var wild = pattern.IndexOfAny(['*', '?']);
        if (wild < 0)
            return [Path.GetFullPath(pattern, folder)];
        var start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(pattern[..(pattern.LastIndexOf('/', wild) + 1)] + ".", folder));
        var name = new Regex(
            "^" + Regex.Escape(pattern[(pattern.LastIndexOf('/', wild) + 1)..]).Replace(@"\*\*/", "(.*/)?").Replace(@"\*\*",
                ".*").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]") + "$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return FolderPaths.SourceFiles(start, _ => true).Where(file => name.IsMatch(FolderPaths.Relative(start, file)));
    }
}
