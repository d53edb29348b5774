using System.Text.Json.Serialization;

namespace PortConstants.Tool.Model;

/// <summary>One thing that a rule reports, or a check that sees the whole repository.</summary>
/// <param name="Rule">The rule: <c>PORT003</c>, <c>PORT201</c>.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Severity">One of <see cref="Severities"/>.</param>
/// <param name="Project">The path of the project or compose file; empty for a file of none.</param>
/// <param name="File">The file, relative to the repository.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record ReportedFinding(string Rule, string Message, string Severity, string Project, string File, int Line, int Column)
{
    /// <summary>Whether it makes a check fail: a note does not.</summary>
    [JsonIgnore]
    public bool Fails => Severity != Severities.Note;
}
