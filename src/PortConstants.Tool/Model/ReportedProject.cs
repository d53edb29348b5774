using System.Text.Json.Serialization;

namespace PortConstants.Tool.Model;

/// <summary>A project or a compose file.</summary>
/// <param name="Path">Relative to the repository, with <c>/</c>.</param>
/// <param name="Name">The name of the project.</param>
/// <param name="Targets">The target frameworks that were looked at.</param>
/// <param name="Executable">Whether it is a program. The host of a test project is none.</param>
/// <param name="References">The paths of the projects that it references directly.</param>
/// <param name="Read">How it was looked at: one of <see cref="Readings"/>; empty if it could not be.</param>
/// <param name="Problem">Why it was not looked at, or why only its sources were read; empty where nothing is missing.</param>
internal sealed record ReportedProject(
    string Path,
    string Name,
    IReadOnlyList<string> Targets,
    bool Executable,
    IReadOnlyList<string> References,
    string Read,
    string Problem)
{
    /// <summary>Whether nothing of it could be looked at.</summary>
    [JsonIgnore]
    public bool IsUnread => Read.Length == 0 && Problem.Length > 0;

    /// <summary>Whether it is a compose file.</summary>
    [JsonIgnore]
    public bool IsCompose => System.IO.Path.GetExtension(Path) is ".yml" or ".yaml";
}
