using System.Globalization;
using System.Text;
using PortConstants.Tables;
using PortConstants.Tool.Model;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Formats;

/// <summary>
/// The flows as a table with the columns of firewall request forms, and what the rules report of them. Tests are left out: nobody opens
/// their ports.
/// </summary>
internal static class CsvReport
{
    private const string Header = "source,destination,port,protocol,direction,service,purpose,environment,confidence,places,findings";
    private const int MaxPlaces = 8;

    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="purposes">The descriptions of the approved list.</param>
    public static string Write(PortReport report, Func<ReportedPort, string> purposes)
    {
        var programs = new ProgramList(report);
        var findings = new FlowFindings(report);
        var text = new StringBuilder(Header).Append('\n');
        foreach (var program in programs.All)
        {
            foreach (var flow in program.Flows.Where(flow => flow.First.Environment != Environments.Test))
                Append(text, Cells(FlowRow.Of(program, flow, programs.Peers, purposes), findings.Of(flow)));
        }
        foreach (var (finding, project) in findings.Others)
            Append(text, Cells(finding, project));
        return text.ToString();
    }

    private static string[] Cells(FlowRow row, string findings) =>
    [
        row.Source, row.Destination, row.Flow.First.Port.ToString(CultureInfo.InvariantCulture), row.Flow.First.Protocol,
        row.Flow.First.Direction, row.Service, row.Purpose, row.Flow.First.Environment, row.Flow.Confidence, PlacesOf(row.Flow), findings,
    ];

    private static string[] Cells(ReportedFinding finding, string project) =>
        [project, "", "", "", "", "", "", "", "", $"{finding.File}:{finding.Line}", FlowFindings.TextOf(finding)];

    private static string PlacesOf(Flow flow) =>
        Listed.Of([.. flow.Places.Select(place => $"{place.File}:{place.Line}").Distinct()], MaxPlaces);

    private static void Append(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(cell => CsvWriter.Quote(SpreadsheetCell.Text(cell)))).Append('\n');
}
