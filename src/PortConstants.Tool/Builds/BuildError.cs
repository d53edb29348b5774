using System.Text.RegularExpressions;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Builds;

/// <summary>An error of a build.</summary>
/// <param name="Project">The full path of the project that did not build; empty where the build names none.</param>
/// <param name="Message">The error, with its place.</param>
internal sealed partial record BuildError(string Project, string Message)
{
    /// <summary>Whether it only tells that the project was not restored.</summary>
    public bool IsMissingRestore => Message.Contains("NETSDK1004", StringComparison.Ordinal);

    /// <summary>
    /// Whether MSBuild cannot load the project, or the SDK refuses it: then nothing that is built together with it is built.
    /// </summary>
    public bool IsOfProjectFile => ProjectFileError().IsMatch(Message);

    /// <summary>Reads a line of the build's output; <see langword="null"/> if it is no error.</summary>
    public static BuildError? Read(string line)
    {
        var match = ErrorLine().Match(line);
        if (!match.Success)
            return null;
        var origin = match.Groups["origin"].Value.Trim();
        var text = match.Groups["text"].Value.Trim(' ', ':');
        if (text.EndsWith("is denied.", StringComparison.Ordinal))
            text += " A build has to write there: look at a copy that you own, or pass -p UseArtifactsOutput=true -p ArtifactsPath=FOLDER";
        // An error of a restore names the project as its origin, and after it the solution.
        var isProject = ProjectFiles.IsProject(origin);
        var named = isProject ? origin : match.Groups["project"].Value;
        var position = match.Groups["place"].Value;
        var place = isProject && position.Length == 0 ? "" : Path.GetFileName(origin) + position;
        return new BuildError(named.Length == 0 ? "" : Path.GetFullPath(named), place.Length == 0 ? text : $"{place}: {text}");
    }

    [GeneratedRegex(@"(^|: )(MSB4\d{3}|NETSDK1045|NETSDK1139|NETSDK1147)\b")]
    private static partial Regex ProjectFileError();

    // origin(place): error text [project::TargetFramework=...]; a path of Windows has a colon of its own.
    [GeneratedRegex(
        @"^\s*(?<origin>[^:(\[]*(?::[\\/][^(\[:]*)?)(?<place>\([\d,\-]+\))?\s*:\s*error\s+(?<text>.+?)"
        + @"(?:\s+\[(?<project>[^\[\]:]*(?::[\\/][^\[\]:]*)?)(?:::[^\]]*)?\])?\s*$")]
    private static partial Regex ErrorLine();
}
