using System.Text;
using PortConstants.Tool.Model;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Formats;

/// <summary>The report as Markdown: what needs attention, the flows of each program, and a picture of them.</summary>
internal sealed class MarkdownReport
{
    private readonly StringBuilder _text = new("# Ports\n");
    private readonly PortReport _report;
    private readonly ProgramList _programs;
    private readonly Func<ReportedPort, string> _purposes;

    private MarkdownReport(PortReport report, Func<ReportedPort, string> purposes)
    {
        _report = report;
        _programs = new ProgramList(report);
        _purposes = purposes;
    }

    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="purposes">The descriptions of the approved list.</param>
    public static string Write(PortReport report, Func<ReportedPort, string> purposes)
    {
        var text = new MarkdownReport(report, purposes);
        text.AppendAll();
        return text._text.ToString();
    }

    private void AppendAll()
    {
        if (!_report.Complete)
            _text.Append("\n**Not everything could be looked at.**\n");
        AppendList("Needs attention", Attention.Of(_report, _programs).Select(MatterOf));
        foreach (var program in _programs.All)
            AppendProgram(program);
        AppendList("Takes its port from elsewhere", _report.Outside
            .Select(place => $"{MarkdownText.Code($"{place.File}:{place.Line}")} {MarkdownText.Plain(place.Place)}"));
        var picture = MermaidPicture.Draw(_programs);
        if (picture.Length > 0)
            _text.Append($"\n## Picture\n\n{picture}");
        _text.Append('\n');
        if (_report.Ports.Any(port => port is { Implicit: true, Environment: not Environments.Test }))
            _text.Append($"{Attention.Implied}\n");
        _text.Append($"{Attention.Unseen}\n");
    }

    private void AppendProgram(PortProgram program)
    {
        _text.Append($"\n## {MarkdownText.Plain(program.Project.Name)}\n\n{MarkdownText.Code(program.Project.Path)}\n\n");
        var flows = program.Flows.Where(flow => flow.First.Environment != Environments.Test).ToArray();
        if (flows.Length == 0)
        {
            _text.Append(program.Project.IsUnread ? "It could not be looked at: see above.\n" : "No port is visible.\n");
            return;
        }
        var hasServices = flows.Any(flow => flow.First.Service.Length > 0);
        _text.Append(hasServices ? "| container " : "")
            .Append("| direction | port | service | from or to | purpose | confidence | where |\n")
            .Append(hasServices ? "|---" : "")
            .Append("|---|---|---|---|---|---|---|\n");
        foreach (var flow in flows)
            AppendFlow(program, flow, hasServices);
    }

    private void AppendFlow(PortProgram program, Flow flow, bool hasServices)
    {
        if (hasServices)
            _text.Append($"| {MarkdownText.Plain(flow.First.Service)} ");
        var row = FlowRow.Of(program, flow, _programs.Peers, _purposes);
        var direction = flow.First.IsProduction ? flow.First.Direction : $"{flow.First.Direction}, {flow.First.Environment}";
        _text.Append(
            $"| {direction} | {flow.Number} | {MarkdownText.Plain(row.Service)} | {MarkdownText.Code(row.Other)} "
            + $"| {MarkdownText.Plain(row.Purpose)} | {flow.Confidence} | {MarkdownText.Code(flow.ShownPlaces)} |\n");
    }

    private static string MatterOf(Matter matter) =>
        (matter.Rule.Length > 0 ? $"**{matter.Rule}** " : "")
        + MarkdownText.Plain(matter.Text)
        + (matter.Places.Length > 0 ? $" ({MarkdownText.Code(matter.Places)})" : "");

    private void AppendList(string title, IEnumerable<string> lines)
    {
        var items = string.Concat(lines.Select(line => $"- {line}\n"));
        if (items.Length > 0)
            _text.Append($"\n## {title}\n\n{items}");
    }
}
