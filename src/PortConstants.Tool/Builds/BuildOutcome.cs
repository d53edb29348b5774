using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Builds;

/// <summary>What came out of a build.</summary>
/// <param name="Facts">The projects that the compiler came to.</param>
/// <param name="Errors">The errors of the build.</param>
/// <param name="LeftOut">The projects that were not built, with the reason.</param>
/// <param name="Failure">Why nothing was built that is not named elsewhere; empty where the build ran.</param>
internal sealed record BuildOutcome(
    IReadOnlyList<ProjectFacts> Facts, IReadOnlyList<BuildError> Errors, IReadOnlyDictionary<string, string> LeftOut, string Failure)
{
    /// <summary>Why a project was not built.</summary>
    public string ReasonFor(string project) =>
        LeftOut.GetValueOrDefault(project)
        ?? Errors.FirstOrDefault(error => FolderPaths.Comparer.Equals(error.Project, project))?.Message
        ?? (Failure.Length > 0 ? Failure
            : Errors is [var first, ..] ? $"something else failed: {first.Message}"
            : "the build left it out");
}
