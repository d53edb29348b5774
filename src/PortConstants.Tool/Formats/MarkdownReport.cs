using System.Text;
using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Formats;

/// <summary>The report as Markdown, with a Mermaid picture of the programs and the ports between them.</summary>
internal static class MarkdownReport
{
    /// <summary>Writes the report.</summary>
    public static string Write(PortReport report)
    {
        var programs = new ProgramList(report);
        var text = new StringBuilder("# Ports\n\n");
        if (!report.Complete)
            text.Append("**Not everything could be looked at: see \"Needs attention\".**\n\n");
        text.Append(MermaidPicture.Draw(programs));
        foreach (var program in programs.Programs.Concat(programs.Libraries))
            AppendProgram(text, program);
        AppendList(text, "Needs attention", Attention.Of(report, programs));
        var outside = report.Outside.Select(place => $"`{place.File}:{place.Line}` {place.Place}");
        AppendList(text, "Takes its port from elsewhere", [.. outside]);
        text.Append('\n');
        if (report.Ports.Any(port => port is { Implicit: true, Environment: not Environments.Test }))
            text.Append($"{Attention.Implied}\n");
        return text.Append($"{Attention.Unseen}\n").ToString();
    }

    private static void AppendProgram(StringBuilder text, PortProgram program)
    {
        text.Append($"\n## {program.Project.Name}\n\n`{program.Project.Path}`\n\n");
        var rows = program.Ports.Where(port => port.First.Environment != Environments.Test).ToArray();
        if (rows.Length == 0)
        {
            text.Append(program.Project.Problem.Length > 0 ? "It could not be looked at: see below.\n" : "No port is visible.\n");
            return;
        }
        text.Append("| direction | port | name | host | where |\n|---|---|---|---|---|\n");
        foreach (var row in rows.OrderBy(row => DirectionOrder(row.First)))
            text.Append($"| {DirectionOf(row.First)} | {row.Number} | {Cell(row.Name)} | {Cell(row.Hosts)} | {Cell(row.Places)} |\n");
    }

    private static int DirectionOrder(ReportedPort port) =>
        (port.IsProduction ? 0 : 3) + port.Direction switch { PortDirections.Listens => 0, PortDirections.Connects => 1, _ => 2 };

    private static string DirectionOf(ReportedPort port) => port.IsProduction ? port.Direction : $"{port.Direction}, {port.Environment}";

    private static void AppendList(StringBuilder text, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        text.Append($"\n## {title}\n\n");
        foreach (var line in lines)
            text.Append($"- {line.ReplaceLineEndings(" ")}\n");
    }

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
