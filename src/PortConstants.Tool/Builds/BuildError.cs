using System.Text.RegularExpressions;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Builds;

/// <summary>An error of a build.</summary>
/// <param name="Project">The full path of the project that did not build; empty where the build names none.</param>
/// <param name="Message">The error, with its place.</param>
internal sealed partial record BuildError(string Project, string Message)
{
    /// <summary>Reads a line of the build's output; <see langword="null"/> if it is no error.</summary>
    public static BuildError? Read(string line)
    {
        var match = ErrorLine().Match(line);
        if (!match.Success)
            return null;
        var (origin, text, project) = (match.Groups["origin"].Value.Trim(), match.Groups["text"].Value.Trim(), match.Groups["project"].Value);
        // An error of a restore names the project as its origin, and after it the solution.
        var isProject = ProjectFiles.IsProject(origin);
        var named = isProject ? origin : project;
        var place = match.Groups["place"].Value is { Length: > 0 } position ? Path.GetFileName(origin) + position : isProject ? "" : Path.GetFileName(origin);
        return new BuildError(named.Length == 0 ? "" : Path.GetFullPath(named), place.Length == 0 ? text : $"{place}: {text}");
    }

    [GeneratedRegex(@"^\s*(?<origin>[^:(\[]*(?::[\\/][^(\[:]*)?)(?<place>\([\d,\-]+\))?\s*:\s*error\s+(?<text>.+?)(?:\s+\[(?<project>[^\[\]:]*(?::[\\/][^\[\]:]*)?)(?:::[^\]]*)?\])?\s*$")]
    private static partial Regex ErrorLine();
}
