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
        var composeFiles = _programs.Programs.Count(program => program.Project.IsCompose);
        _text.Line(
            Counted.Of(_programs.Programs.Count - composeFiles, "program")
            + (composeFiles > 0 ? $", {Counted.Of(composeFiles, "compose file")}" : "")
            + $", {Counted.Of(PortCount, "port")}",
            TextStyle.Title);
        foreach (var program in _programs.Programs)
            WriteProgram(program);
        foreach (var library in _programs.Libraries)
            WriteProgram(library, ", a library that no program here references");
        WriteAttention();
        WriteOutside();
        var tests = _report.Ports.Count(port => port.Environment == Environments.Test);
        _text.Line();
        if (tests > 0)
            _text.Line($"{Counted.Of(tests, "place")} in tests {(tests == 1 ? "is" : "are")} only in the JSON report.", TextStyle.Dim);
        if (_report.Ports.Any(port => port is { Implicit: true, Environment: not Environments.Test }))
            _text.Line(Attention.Implied, TextStyle.Dim);
        _text.Line(Attention.Unseen, TextStyle.Dim);
    }

    private int PortCount => _report.Ports.Where(port => port.IsProduction).Select(port => (port.Port, port.Protocol)).Distinct().Count();

    private void WriteProgram(PortProgram program, string note = "")
    {
        _text.Line();
        _text.Add(program.Project.Name, TextStyle.Title).Line($"  {program.Project.Path}{note}", TextStyle.Dim);
        if (program.Project.Problem.Length > 0)
            _text.Line("  could not be looked at: see below", TextStyle.Warning);
        else if (program.Ports.All(port => port.First.Environment == Environments.Test))
            _text.Line("  no port is visible", TextStyle.Dim);
        foreach (var (environment, direction, title) in Sections)
            WriteSection(program.Ports.Where(port => port.First.Environment == environment && port.First.Direction == direction), title);
    }

    private void WriteSection(IEnumerable<PortSummary> ports, string title)
    {
        var rows = ports.Select(Row).ToArray();
        if (rows.Length == 0)
            return;
        _text.Line($"  {title}", TextStyle.Label);
        _text.Table(rows, "    ");
    }

    private static (string Text, TextStyle Style)[] Row(PortSummary port) =>
    [
        (port.Number, port.First.Risk.Length > 0 || port.First.Approved == false ? TextStyle.Warning : TextStyle.Port),
        (port.Name, TextStyle.Plain),
        (port.Hosts, TextStyle.Plain),
        (port.Places, TextStyle.Dim),
    ];

    private void WriteAttention()
    {
        var matters = Attention.Of(_report, _programs);
        if (matters.Count == 0)
            return;
        _text.Line().Line("Needs attention", TextStyle.Warning);
        foreach (var matter in matters)
            _text.Line($"  {matter}");
    }

    private void WriteOutside()
    {
        if (_report.Outside.Count == 0)
            return;
        _text.Line().Line("Takes its port from elsewhere", TextStyle.Title);
        var rows = _report.Outside.Select(place => new[] { ($"{place.File}:{place.Line}", TextStyle.Dim), (place.Place, TextStyle.Plain) });
        _text.Table([.. rows], "  ");
    }
}
