namespace PortConstants.Tool.Model;

/// <summary>The ports of a solution, or of several whose reports were merged. This is the JSON format, version 2.</summary>
/// <param name="Version">The version of the format.</param>
/// <param name="Complete">Whether every project could be looked at.</param>
/// <param name="Projects">The projects and compose files, by path.</param>
/// <param name="Ports">The places that use a port, in the order of their files.</param>
/// <param name="Findings">What the rules, and the checks of the whole repository, report.</param>
/// <param name="Outside">The places that get their port from elsewhere.</param>
internal sealed record PortReport(
    int Version,
    bool Complete,
    IReadOnlyList<ReportedProject> Projects,
    IReadOnlyList<ReportedPort> Ports,
    IReadOnlyList<ReportedFinding> Findings,
    IReadOnlyList<OutsidePlace> Outside)
{
    /// <summary>The version that this command writes. It reads the older ones too.</summary>
    public const int CurrentVersion = 2;
}
