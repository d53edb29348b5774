using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Containers;

/// <summary>PORT203, in launch profiles: two programs that somebody may start together listen on one port of the machine.</summary>
internal static class LaunchCheck
{
    private const string Profiles = "launchSettings.json";
    private const int MaxNamed = 3;

    /// <summary>The findings, each at the first profile of all programs but the first one.</summary>
    public static IEnumerable<ReportedFinding> Find(PortReport report)
    {
        var programs = report.Projects.Where(project => project.Executable).ToDictionary(project => project.Path, StringComparer.Ordinal);
        foreach (var port in report.Ports.Where(IsProfile).Where(port => programs.ContainsKey(port.Project)).GroupBy(port => port.Port))
        {
            ReportedPort[] first = [.. port.DistinctBy(place => place.Project)];
            if (first.Length < 2)
                continue;
            var hosts = report.Projects.Where(host => first.Count(place => host.References.Contains(place.Project)) > 1 && host.Executable);
            var together = hosts.FirstOrDefault();
            var names = string.Join(", ", first.Take(MaxNamed).Select(place => programs[place.Project].Name))
                + (first.Length > MaxNamed ? $" and {first.Length - MaxNamed} more" : "");
            foreach (var place in first.Skip(1))
            {
                yield return new ReportedFinding(
                    "PORT203",
                    $"{names} listen on the same port {port.Key}/tcp in their launch profiles, so they cannot run at the same time"
                    + (together is null ? "" : $", and {together.Name} starts them together"),
                    together is null ? Severities.Note : Severities.Warning,
                    place.Project, place.File, place.Line, place.Column);
            }
        }
    }

    private static bool IsProfile(ReportedPort port) =>
        port is { Direction: PortDirections.Listens, Environment: Environments.Development }
        && Path.GetFileName(port.File).Equals(Profiles, StringComparison.OrdinalIgnoreCase)
        && port.Place.StartsWith("'profiles:", StringComparison.Ordinal);
}
