using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Formats;

/// <summary>The report for people.</summary>
internal sealed class TextReport
{
    private static readonly (string Environment, string Direction, string Title)[] Sections =
    [
        (Environments.Production, PortDirections.Listens, "listens on"),
        (Environments.Production, PortDirections.Connects, "connects to"),
        (Environments.Production, PortDirections.Unknown, "uses, direction not known"),
        (Environments.Development, PortDirections.Listens, "listens on, in development only"),
        (Environments.Development, PortDirections.Connects, "connects to, in development only"),
        (Environments.Development, PortDirections.Unknown, "uses, direction not known, in development only"),
    ];

    private readonly PortReport _report;
    private readonly ProgramList _programs;
    private readonly StyledText _text = new();

    private TextReport(PortReport report)
    {
        _report = report;
        _programs = new ProgramList(report);
    }

    /// <summary>Writes the report.</summary>
    public static StyledText Write(PortReport report)
    {
        var text = new TextReport(report);
        text.WriteAll();
        return text._text;
    }

    private void WriteAll()
    {
        _text.Line(Title(), TextStyle.Title);
        WriteAttention();
        foreach (var program in _programs.Programs)
            WriteProgram(program);
        foreach (var library in _programs.Libraries)
            WriteProgram(library, _report.Complete ? ", a library that no program here references" : "");
        WriteOutside();
        var tests = _report.Ports.Count(port => port.Environment == Environments.Test);
        _text.Line();
        if (tests > 0)
            _text.Line($"{Counted.Of(tests, "place")} in tests {(tests == 1 ? "is" : "are")} only in the JSON report.", TextStyle.Dim);
        if (_report.Ports.Any(port => port is { Implicit: true, Environment: not Environments.Test }))
            _text.Line(Attention.Implied, TextStyle.Dim);
        _text.Line(Attention.Unseen, TextStyle.Dim);
    }

    private string Title()
    {
        var unread = _report.Projects.Count(project => project.IsUnread);
        if (unread > 0 && unread == _report.Projects.Count)
            return $"Nothing could be looked at: {Counted.Of(unread, "project")}";
        var composeFiles = _programs.Programs.Count(program => program.Project.IsCompose);
        return Counted.Of(_programs.Programs.Count - composeFiles, "program")
            + (composeFiles > 0 ? $", {Counted.Of(composeFiles, "compose file")}" : "")
            + $", {Counted.Of(PortCount, "port")}"
            + (_report.Findings.Count > 0 ? $", {Counted.Of(_report.Findings.Count, "finding")}" : "")
            + (unread > 0 ? $"; {Counted.Of(unread, "project")} could not be looked at" : "");
    }

    private int PortCount => _report.Ports.Where(port => port.IsProduction).Select(port => (port.Port, port.Protocol)).Distinct().Count();

    private void WriteProgram(PortProgram program, string note = "")
    {
        _text.Line();
        _text.Add(program.Project.Name, TextStyle.Title).Line($"  {program.Project.Path}{note}", TextStyle.Dim);
        if (program.Project.IsUnread)
            _text.Line("  could not be looked at: see above", TextStyle.Warning);
        else if (program.Flows.All(flow => flow.First.Environment == Environments.Test))
            _text.Line("  no port is visible", TextStyle.Dim);
        foreach (var (environment, direction, title) in Sections)
            WriteSection(program.Flows.Where(flow => flow.First.Environment == environment && flow.First.Direction == direction), title);
    }

    // Where a row has one port, all of its hosts fit into it.
    private void WriteSection(IEnumerable<Flow> flows, string title)
    {
        var rows = flows
            .GroupBy(flow => (flow.First.Port, flow.First.Protocol, flow.First.Service))
            .Select(group => Row(Flow.Join([.. group])))
            .ToArray();
        if (rows.Length == 0)
            return;
        _text.Line($"  {title}", TextStyle.Label);
        _text.Table(rows, "    ");
    }

    private static (string Text, TextStyle Style)[] Row(Flow flow) =>
    [
        (flow.Number, flow.First.Risk.Length > 0 || flow.First.Approved == false ? TextStyle.Warning : TextStyle.Port),
        (flow.First.Service, TextStyle.Plain),
        (ServiceWords.TitleOf(flow.Name), TextStyle.Plain),
        (flow.ShownHosts, TextStyle.Plain),
        (flow.ShownPlaces, TextStyle.Dim),
    ];

    private void WriteAttention()
    {
        var matters = Attention.Of(_report, _programs);
        if (matters.Count == 0)
            return;
        _text.Line().Line("Needs attention", TextStyle.Warning);
        foreach (var matter in matters)
        {
            _text.Add("  ").Add(matter.Rule.Length > 0 ? $"{matter.Rule}  " : "", StyleOf(matter)).Add(matter.Text);
            _text.Line(matter.Places.Length > 0 ? $" ({matter.Places})" : "", TextStyle.Dim);
        }
    }

    private static TextStyle StyleOf(Matter matter) => matter.Severity == Severities.Note ? TextStyle.Dim : TextStyle.Warning;

    private void WriteOutside()
    {
        if (_report.Outside.Count == 0)
            return;
        _text.Line().Line("Takes its port from elsewhere", TextStyle.Title);
        var rows = _report.Outside.Select(place => new[] { ($"{place.File}:{place.Line}", TextStyle.Dim), (place.Place, TextStyle.Plain) });
        _text.Table([.. rows], "  ");
    }
}
