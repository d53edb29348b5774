using System.Text.RegularExpressions;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Compose;

/// <summary>The compose files that belong to a target: in its folder, and in those above it up to the repository.</summary>
internal static partial class ComposeFiles
{
    /// <summary>The files, in the order of their paths.</summary>
    public static IReadOnlyList<string> Beside(BuildTarget target) =>
        [.. FolderPaths.SelfAndAbove(target.Folder)
            .TakeWhile(folder => FolderPaths.IsIn(folder, target.Root))
            .SelectMany(Directory.GetFiles)
            .Where(file => ComposeName().IsMatch(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)];

    /// <summary>The environment of a compose file, by its name: <c>compose.override.yaml</c> is what a developer's machine adds.</summary>
    public static string EnvironmentOf(string path) => EnvironmentOfName(Path.GetFileName(path));

    /// <summary>The environment that a name shows by its words: of a file, or of a profile such as <c>debug</c>.</summary>
    public static string EnvironmentOfName(string name)
    {
        var words = name.ToLowerInvariant().Split('.', '-', '_');
        if (words.Any(word => word is "override" or "dev" or "development" or "local" or "debug" or "vs"))
            return Environments.Development;
        return words.Any(word => word is "test" or "tests" or "testing" or "ci" or "e2e" or "integration")
            ? Environments.Test
            : Environments.Production;
    }

    [GeneratedRegex(@"^(docker-)?compose([.\-_][\w.\-]*)?\.ya?ml$", RegexOptions.IgnoreCase)]
    private static partial Regex ComposeName();
}
