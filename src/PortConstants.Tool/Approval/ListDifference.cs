using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Approval;

/// <summary>How an approved list differs from the ports that programs use.</summary>
/// <param name="File">The list.</param>
/// <param name="Missing">The lines that it lacks.</param>
/// <param name="Undecided">The lines whose direction is still open, each with the first place that waits for it.</param>
/// <param name="Unused">The lines that nothing uses; empty where that is not known.</param>
/// <param name="UnknownBecause">Why it is not known which lines are unused; empty if it is.</param>
internal sealed record ListDifference(
    ListFile File,
    IReadOnlyList<MissingLine> Missing,
    IReadOnlyList<(ApprovedPort Line, ReportedPort Place)> Undecided,
    IReadOnlyList<ApprovedPort> Unused,
    string UnknownBecause)
{
    /// <summary>Whether the list is what it should be.</summary>
    public bool IsEmpty => Missing.Count == 0 && Undecided.Count == 0 && Unused.Count == 0;
}
