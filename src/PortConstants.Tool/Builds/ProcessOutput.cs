namespace PortConstants.Tool.Builds;

/// <summary>What a process printed and how it ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Lines">What it printed.</param>
/// <param name="IsStopped">Whether it was ended because it was silent for too long.</param>
internal sealed record ProcessOutput(int ExitCode, IReadOnlyList<string> Lines, bool IsStopped);
