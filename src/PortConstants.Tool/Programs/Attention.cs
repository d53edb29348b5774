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

    private const int MaxPrograms = 3;

    /// <summary>One sentence for each matter.</summary>
    public static IReadOnlyList<string> Of(PortReport report, ProgramList programs) =>
    [
        .. report.Projects.Where(project => project.Problem.Length > 0)
            .Select(project => $"{project.Path} could not be looked at: {project.Problem}"),
        .. Grouped(
            report.Ports.Where(port => port is { Risk.Length: > 0, IsProduction: true }),
            port => $"{port.Number} is risky: {port.Risk}"),
        .. Grouped(
            report.Ports.Where(port => port.Approved == false),
            port => $"{ApprovedPort.Describe($"{port.Port}", port.Protocol, port.Direction)} is not in {ApprovedList.FileName}"),
        .. programs.Shared.Select(shared =>
            $"{NamesOf(shared.Programs)} listen on the same port {shared.Number}"
            + (shared.Environment == Environments.Production ? "" : $" in {shared.Environment}")),
    ];

    private static string NamesOf(IReadOnlyList<string> programs) =>
        programs.Count <= MaxPrograms ? string.Join(" and ", programs) : Listed.Of(programs, MaxPrograms);

    private static IEnumerable<string> Grouped(IEnumerable<ReportedPort> ports, Func<ReportedPort, string> sentence) => ports
        .GroupBy(sentence)
        .OrderBy(group => group.First().Port).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Key} ({PlacesOf([.. group])})");

    private static string PlacesOf(IReadOnlyList<ReportedPort> ports) =>
        $"{ports[0].File}:{ports[0].Line}" + (ports.Count > 1 ? $" and {ports.Count - 1} more" : "");
}
