using PortConstants.Tool.Model;

namespace PortConstants.Tool.CommandLine;

/// <summary>Puts the name of a repository before every path of a report.</summary>
internal static class PathPrefix
{
    /// <summary>The report with longer paths.</summary>
    public static PortReport Add(PortReport report, string repository)
    {
        return report with
        {
            Projects = [.. report.Projects.Select(project => project with
            {
                Path = Prefixed(project.Path),
                References = [.. project.References.Select(Prefixed)],
            })],
            Ports = [.. report.Ports.Select(port => port with { Project = Prefixed(port.Project), File = Prefixed(port.File) })],
            Findings = [.. report.Findings.Select(finding => finding with
            {
                Project = finding.Project.Length == 0 ? "" : Prefixed(finding.Project),
                File = Prefixed(finding.File),
            })],
            Outside = [.. report.Outside.Select(place => place with { Project = Prefixed(place.Project), File = Prefixed(place.File) })],
        };

        string Prefixed(string path) => Of(repository) + path;
    }

    /// <summary>A path as it was before.</summary>
    public static string Remove(string path, string repository) => path[Of(repository).Length..];

    private static string Of(string repository) => $"{repository.TrimEnd('/')}/";
}
