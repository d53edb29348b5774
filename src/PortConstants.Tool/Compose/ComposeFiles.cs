using System.Text.RegularExpressions;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Compose;

/// <summary>The names of compose files, and what they show.</summary>
internal static partial class ComposeFiles
{
    private static readonly char[] Separators = ['.', '-', '_'];

    /// <summary>
    /// Whether a file is a compose file by its name: <c>compose.yaml</c>, <c>docker-compose.prod.yml</c>, <c>infra.compose.yml</c>.
    /// </summary>
    public static bool IsName(string name) => ComposeName().IsMatch(name);

    /// <summary>Whether a path has the name of a compose file that needs no services to be one.</summary>
    public static bool IsUsual(string path) => UsualName().IsMatch(Path.GetFileName(path));

    /// <summary>
    /// The environment of a compose file, by its name and its folders: <c>compose.override.yaml</c> is what a developer's machine adds.
    /// </summary>
    public static string EnvironmentOf(string path) => Enumerable.Reverse(path.Split('/'))
        .Select((name, above) => above == 0 ? EnvironmentOfName(name) : EnvironmentOfFolder(name))
        .FirstOrDefault(environment => environment != Environments.Production) ?? Environments.Production;

    // A folder has the name of a part of the system more often than of an environment.
    private static string EnvironmentOfFolder(string name)
    {
        var words = name.ToLowerInvariant().Split(Separators);
        return words.Any(word => word is "test" or "tests" or "testing" or "e2e") ? Environments.Test
            : words is [.., "dev" or "devcontainer" or "development" or "local"] ? Environments.Development
            : Environments.Production;
    }

    /// <summary>The environment that a name shows by its words: of a file, or of a profile such as <c>debug</c>.</summary>
    public static string EnvironmentOfName(string name)
    {
        var words = name.ToLowerInvariant().Split(Separators);
        if (words.Any(word => word is "test" or "tests" or "testing" or "ci" or "e2e" or "integration"))
            return Environments.Test;
        return words.Any(word => word is "override" or "dev" or "develop" or "development" or "local" or "localhost" or "debug" or "vs")
            ? Environments.Development
            : Environments.Production;
    }

    /// <summary>
    /// The file that one is put over, by their names: <c>compose.yaml</c> for <c>compose.override.yaml</c> and <c>compose.prod.yaml</c>.
    /// </summary>
    /// <param name="path">A full path.</param>
    /// <param name="isFile">Whether a full path is one of the compose files.</param>
    public static string? BaseOf(string path, Func<string, bool> isFile)
    {
        var folder = Path.GetDirectoryName(path)!;
        for (var stem = Path.GetFileNameWithoutExtension(path); stem.LastIndexOfAny(Separators) is > 0 and var end;)
        {
            stem = stem[..end];
            foreach (var extension in (string[])[".yml", ".yaml"])
            {
                if (Path.Combine(folder, stem + extension) is var other && isFile(other))
                    return other;
            }
        }
        return null;
    }

    /// <summary>Whether Docker adds the file to its base when nobody names one.</summary>
    public static bool IsOverride(string path) =>
        Path.GetFileNameWithoutExtension(path).EndsWith(".override", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(docker-)?compose([.\-_+].*)?\.ya?ml$", RegexOptions.IgnoreCase)]
    private static partial Regex UsualName();

    [GeneratedRegex(@"^((docker|podman)-?compose[^/\\]*|([\w.\-]+[.\-_])?compose([.\-_+][^/\\]*)?)\.ya?ml$", RegexOptions.IgnoreCase)]
    private static partial Regex ComposeName();
}
