using PortConstants.Tables.Text;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Formats;

/// <summary>A report as it is shown in every format: without control characters, commands for a CI system, and passwords.</summary>
internal static class ShownReport
{
    /// <summary>The report with every text as it is shown.</summary>
    public static PortReport From(PortReport report) => report with
    {
        Projects = [.. report.Projects.Select(From)],
        Ports = [.. report.Ports.Select(From)],
        Findings = [.. report.Findings.Select(From)],
        Outside = [.. report.Outside.Select(From)],
    };

    private static ReportedProject From(ReportedProject project) => project with
    {
        Path = ShownText.From(project.Path),
        Name = ShownText.From(project.Name),
        Targets = [.. project.Targets.Select(ShownText.From)],
        References = [.. project.References.Select(ShownText.From)],
        Problem = ShownText.From(project.Problem),
    };

    private static ReportedPort From(ReportedPort port) => port with
    {
        Protocol = ShownText.From(port.Protocol),
        Direction = ShownText.From(port.Direction),
        Name = ShownText.From(port.Name),
        Risk = ShownText.From(port.Risk),
        Host = ShownHost.From(port.Host) ?? "",
        Environment = ShownText.From(port.Environment),
        Project = ShownText.From(port.Project),
        Service = ShownText.From(port.Service),
        File = ShownText.From(port.File),
        Place = ShownText.From(port.Place),
    };

    private static ReportedFinding From(ReportedFinding finding) => finding with
    {
        Rule = ShownText.From(finding.Rule),
        Message = ShownText.From(finding.Message),
        Project = ShownText.From(finding.Project),
        File = ShownText.From(finding.File),
    };

    private static OutsidePlace From(OutsidePlace place) => new(
        ShownText.From(place.Project), ShownText.From(place.File), place.Line, ShownText.From(place.Place));
}
