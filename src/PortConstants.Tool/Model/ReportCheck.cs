using System.Text.Json;
using PortConstants.Tables.Approved;

namespace PortConstants.Tool.Model;

/// <summary>Whether a report from a file is one. The serializer accepts any value of the right type.</summary>
internal static class ReportCheck
{
    private static readonly string[] Protocols = ["tcp", "udp", "sctp"];

    /// <summary>The report, if it is one.</summary>
    /// <exception cref="JsonException">A member is missing, or has a value that no report has.</exception>
    public static PortReport Checked(PortReport report)
    {
        Each(report.Projects, "projects", Check);
        Each(report.Ports, "ports", Check);
        Each(report.Findings, "findings", Check);
        Each(report.Outside, "outside", Check);
        return report;
    }

    private static void Each<T>(IReadOnlyList<T>? list, string name, Func<T, string?> wrong)
        where T : class?
    {
        if (list is null)
            throw new JsonException($"it lacks '{name}'");
        for (var i = 0; i < list.Count; i++)
        {
            var member = list[i] is { } element ? wrong(element) : "*";
            if (member is not null)
                throw new JsonException($"'{name}[{i}].{member}' is missing or is nothing that a report holds");
        }
    }

    private static string? Check(ReportedProject project) =>
        project.Path is not { Length: > 0 } ? "path"
        : project.Name is null ? "name"
        : project.Targets?.Contains(null!) != false ? "targets"
        : project.References?.Contains(null!) != false ? "references"
        : project.Read is not ("" or Readings.Build or Readings.Source) ? "read"
        : project.Problem is null ? "problem"
        : null;

    private static string? Check(ReportedPort port) =>
        port.Port is < 1 or > ushort.MaxValue ? "port"
        : port.Protocol is null || port.Protocol.Length > 0 && port.Protocol.Split('/').Except(Protocols).Any() ? "protocol"
        : port.Direction is not (PortDirections.Listens or PortDirections.Connects or PortDirections.Unknown) ? "direction"
        : port.Confidence is not (Confidences.Shown or Confidences.Named or Confidences.Default) ? "confidence"
        : port.Name is null ? "name"
        : port.Risk is null ? "risk"
        : port.Host is null ? "host"
        : port.Environment is not (Environments.Production or Environments.Development or Environments.Test) ? "environment"
        : port.Service is null ? "service"
        : port.Place is null ? "place"
        : CheckPlace(port.Project, port.File, port.Line, port.Column);

    private static string? Check(ReportedFinding finding) =>
        finding.Rule is not { Length: > 0 } ? "rule"
        : finding.Message is null ? "message"
        : finding.Severity is not (Severities.Error or Severities.Warning or Severities.Note) ? "severity"
        : CheckPlace(finding.Project, finding.File, finding.Line, finding.Column);

    private static string? Check(OutsidePlace outside) =>
        outside.Place is null ? "place" : CheckPlace(outside.Project, outside.File, outside.Line, column: 1);

    private static string? CheckPlace(string? project, string? file, int line, int column) =>
        project is null ? "project" : file is null ? "file" : line < 0 ? "line" : column < 0 ? "column" : null;
}
