using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Approval;

/// <summary>A line that an approved list lacks.</summary>
/// <param name="Line">The line.</param>
/// <param name="Place">The first place that needs it.</param>
/// <param name="Doubts">What the rules report at the places that need it.</param>
internal sealed record MissingLine(ApprovedPort Line, ReportedPort Place, IReadOnlyList<ReportedFinding> Doubts);
