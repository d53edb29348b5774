namespace PortConstants.Tool.Model;

/// <summary>Reports of version 1: without confidences, services of compose files, the ways of reading, and findings.</summary>
internal static class FirstVersion
{
    /// <summary>The same facts as a report of today.</summary>
    public static PortReport Upgrade(PortReport report) => report with
    {
        Version = PortReport.CurrentVersion,
        Findings = [],
        Projects = [.. report.Projects.Select(project => project is null ? project! : project with { Read = ReadingOf(project) })],
        Ports = [.. report.Ports.Select(port => port is null ? port! : port with
        {
            Confidence = Confidences.Of(port.Implicit, port.Direction),
            Service = "",
        })],
    };

    private static string ReadingOf(ReportedProject project) =>
        project.Problem is { Length: > 0 } ? "" : project.IsCompose ? Readings.Source : Readings.Build;
}
