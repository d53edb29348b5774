using PortConstants.Tool.Builds;
using PortConstants.Tool.Formats;

namespace PortConstants.Tool.CommandLine;

/// <summary>What the user asks for.</summary>
/// <param name="Path">What to look at; <see langword="null"/> for the current folder.</param>
/// <param name="Format">The format of the report; <see langword="null"/> if none was named.</param>
/// <param name="Output">The file for the report; <see langword="null"/> for the standard output.</param>
/// <param name="Repository">A name that is put before all paths, so that reports of several repositories can be merged.</param>
/// <param name="Verify">Whether to compare with the approved lists.</param>
/// <param name="Update">Whether to write the approved lists.</param>
/// <param name="Check">Whether a finding is exit code 1.</param>
/// <param name="Open">A file with the open ports of a machine, or <c>-</c> for the standard input; <see langword="null"/> for none.</param>
/// <param name="Source">Whether to read the sources without a build.</param>
/// <param name="NoBuild">Whether to read what the last build has left.</param>
/// <param name="Merge">The reports to merge; empty to look at a target.</param>
/// <param name="Build">How to build.</param>
internal sealed record PortsOptions(
    string? Path,
    ReportFormat? Format,
    string? Output,
    string? Repository,
    bool Verify,
    bool Update,
    bool Check,
    string? Open,
    bool Source,
    bool NoBuild,
    IReadOnlyList<string> Merge,
    BuildOptions Build);
