namespace PortConstants.Tool.Builds;

/// <summary>What came out of a build.</summary>
/// <param name="Facts">The projects that the compiler came to.</param>
/// <param name="Errors">The errors of the build.</param>
/// <param name="IsNew">Whether the build was run now, and is not the last one.</param>
internal sealed record BuildOutcome(IReadOnlyList<ProjectFacts> Facts, IReadOnlyList<BuildError> Errors, bool IsNew);
