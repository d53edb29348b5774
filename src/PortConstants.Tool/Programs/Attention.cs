using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>What a reader of a report should look at first.</summary>
internal static class Attention
{
    /// <summary>What every report leaves open, whatever is in it.</summary>
    public const string Unseen =
        "No report can show ports that come from the environment, from service discovery, "
        + "or from defaults inside packages that the code does not name.";

    /// <summary>What the mark of a port means that is not written.</summary>
    public const string Implied = "(implied): no number is written there; the port is the default of the scheme or of the client library.";

    private const string RiskyPort = "PORT001";
    private const int MaxNames = 3;

    /// <summary>The matters of a report: what failed, what the rules report, and the rest; the most severe first.</summary>
    public static IReadOnlyList<Matter> Of(PortReport report, ProgramList programs) =>
        [.. All(report, programs).OrderBy(matter => Severities.Rank(matter.Severity))];

    private static IEnumerable<Matter> All(PortReport report, ProgramList programs) =>
    [
        .. Problems(report, isRead: false, "could not be looked at"),
        .. Findings(report),
        .. Grouped(
            report.Ports.Where(port => port is { Risk.Length: > 0, IsProduction: true }).Where(IsNotReported(report)),
            port => $"{port.Number} is risky: {port.Risk}"),
        .. Grouped(
            report.Ports.Where(port => port.Approved == false),
            port => $"{ApprovedPort.Describe($"{port.Port}", port.Protocol, port.Direction)} is not in {ApprovedList.FileName}"),
        .. programs.Shared.Select(shared => Create(
            $"{Several(shared.Programs)} listen on the same port {shared.Number}"
            + (shared.Environment == Environments.Production ? "" : $" in {shared.Environment}"))),
        .. Problems(report, isRead: true, "could not be built, so only the files were read"),
    ];

    private static IEnumerable<Matter> Findings(PortReport report) => report.Findings
        .GroupBy(finding => (finding.Severity, finding.Rule, finding.Message))
        .OrderBy(group => group.Key.Rule, StringComparer.Ordinal)
        .Select(group => new Matter(
            group.Key.Severity,
            group.Key.Rule,
            group.Key.Message.TrimEnd('.'),
            PlacesOf([.. group.Select(finding => (finding.File, finding.Line))])));

    // PORT001 reports the same, and more.
    private static Func<ReportedPort, bool> IsNotReported(PortReport report)
    {
        var reported = report.Findings
            .Where(finding => finding.Rule == RiskyPort)
            .Select(finding => (finding.File, finding.Line))
            .ToHashSet();
        return port => !reported.Contains((port.File, port.Line));
    }

    private static IEnumerable<Matter> Grouped(IEnumerable<ReportedPort> ports, Func<ReportedPort, string> sentence) => ports
        .GroupBy(sentence)
        .OrderBy(group => group.First().Port).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => Create(group.Key, PlacesOf([.. group.Select(port => (port.File, port.Line))])));

    // One cause, such as a feed that does not answer, often stops many projects.
    private static IEnumerable<Matter> Problems(PortReport report, bool isRead, string what) => report.Projects
        .Where(project => project.Problem.Length > 0 && project.IsUnread != isRead)
        .GroupBy(project => project.Problem)
        .Select(group => Create($"{Listed.Of([.. group.Select(project => project.Path)], MaxNames)} {what}: {group.Key}") with
        {
            Severity = isRead ? Severities.Note : Severities.Error,
        });

    private static Matter Create(string text, string places = "") => new(Severities.Warning, "", text, places);

    private static string Several(IReadOnlyList<string> names) =>
        names.Count <= MaxNames ? string.Join(" and ", names) : Listed.Of(names, MaxNames);

    private static string PlacesOf(IReadOnlyList<(string File, int Line)> places) =>
        $"{places[0].File}:{places[0].Line}" + (places.Count > 1 ? $" and {places.Count - 1} more" : "");
}
