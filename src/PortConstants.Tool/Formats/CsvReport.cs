using System.Globalization;
using System.Text;
using PortConstants.Tables;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Formats;

/// <summary>
/// The ports as a table with the columns of firewall request forms. Ports of tests and of development are left out: nobody opens them.
/// </summary>
internal static class CsvReport
{
    private const string Header = "direction,protocol,port,name,host,risk,description,project,file,line";

    /// <summary>Writes the report.</summary>
    public static string Write(PortReport report)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var port in report.Ports.Where(port => port.IsProduction))
            text.AppendJoin(',', Cells(port).Select(cell => CsvWriter.Quote(cell))).Append('\n');
        return text.ToString();
    }

    private static string[] Cells(ReportedPort port) =>
    [
        port.Direction, port.Protocol, port.Port.ToString(CultureInfo.InvariantCulture), port.Name, port.Host, port.Risk, port.Place,
        port.Project, port.File, port.Line.ToString(CultureInfo.InvariantCulture),
    ];
}
