using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Formats;

/// <summary>The report for people.</summary>
internal sealed class TextReport
{
    private static readonly (string Direction, string Title)[] Sections =
    [
        (PortDirections.Listens, "listens on"),
        (PortDirections.Connects, "connects to"),
        (PortDirections.Unknown, "uses, direction not known"),
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
        _text.Line(Attention.Unseen, TextStyle.Dim);
    }

    private int PortCount => _report.Ports.Where(port => port.IsProduction).Select(port => (port.Port, port.Protocol)).Distinct().Count();

    private void WriteProgram(PortProgram program, string note = "")
    {
        _text.Line();
        _text.Add(program.Project.Name, TextStyle.Title).Line($"  {program.Project.Path}{note}", TextStyle.Dim);
        if (program.Ports.All(port => port.Port.Environment == Environments.Test))
            _text.Line("  no port is visible", TextStyle.Dim);
        foreach (var (direction, title) in Sections)
            WriteSection(program.Ports.Where(port => port.Port.IsProduction && port.Port.Direction == direction), title);
        WriteSection(program.Ports.Where(port => port.Port.Environment == Environments.Development), "in development only");
    }

    private void WriteSection(IEnumerable<ProgramPort> ports, string title)
    {
        var rows = PortSummary.Of(ports).Select(Row).ToArray();
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
