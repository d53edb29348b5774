using PortConstants.Tables.Approved;
using PortConstants.Tables.Text;
using PortConstants.Tool.Approval;
using PortConstants.Tool.Formats;
using PortConstants.Tool.Model;
using PortConstants.Tool.Open;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.CommandLine;

/// <summary>Writes a report, and what differs from the approved lists.</summary>
/// <param name="options">What the user asks for.</param>
/// <param name="terminal">Where it is written.</param>
/// <param name="open">The open ports of a machine; <see langword="null"/> if nobody asks for them.</param>
internal sealed class ReportOutput(PortsOptions options, Terminal terminal, SocketList? open)
{
    private const int MaxNames = 3;

    /// <summary>Does what the options ask for.</summary>
    /// <param name="report">The report.</param>
    /// <param name="root">The folder to which its paths are relative.</param>
    /// <param name="listFolder">The folder for an approved list that does not exist yet.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Write(PortReport report, string root, string listFolder)
    {
        var check = new ApprovalCheck(report, root, listFolder);
        var differs = false;
        // A report that nobody names a format or file for makes way for the differences.
        var isAsked = options.Format is not null || options.Output is not null;
        var answers = isAsked && options.Output is null ? terminal.Error : terminal.Out;
        if (options.Verify || options.Update)
            differs = WriteDifferences(check.Differences(), answers);
        if (open is not null)
            differs |= WriteOpen(report, open, check.Lines(), answers);
        if (isAsked || !(options.Verify || options.Update || open is not null))
            WriteReport(options.Update ? new ApprovalCheck(report, root, listFolder) : check);
        if (!report.Complete)
            WriteProblems(report);
        if (!report.Complete || open?.Named > 0)
            return ExitCodes.CouldNotLook;
        differs |= options.Check && report.Findings.Any(finding => finding.Fails);
        return differs ? ExitCodes.Differs : ExitCodes.Fine;
    }

    private void WriteReport(ApprovalCheck check)
    {
        var report = check.Marked();
        Func<ReportedPort, string> purposes = check.PurposeOf;
        if (options.Repository is { Length: > 0 } repository)
        {
            // The lists know the ports by their paths in this repository.
            purposes = port => check.PurposeOf(port with { Project = PathPrefix.Remove(port.Project, repository) });
            report = PathPrefix.Add(report, repository);
        }
        report = ShownReport.From(report);
        var format = options.Format ?? OutputFile.FormatOf(options.Output);
        if (format == ReportFormat.Text && options.Output is null && terminal.HasColor)
        {
            TextReport.Write(report).WriteTo(terminal.ColorOutput());
            return;
        }
        var text = format switch
        {
            ReportFormat.Md => MarkdownReport.Write(report, purposes),
            ReportFormat.Csv => CsvReport.Write(report, purposes),
            ReportFormat.Json => ReportJson.Write(report),
            ReportFormat.Sarif => SarifReport.Write(report),
            _ => TextReport.Write(report).ToString(),
        };
        if (options.Output is null)
            terminal.Out.Write(text);
        else
            OutputFile.Write(Path.GetFullPath(options.Output, terminal.Folder), text);
    }

    private bool WriteDifferences(IReadOnlyList<ListDifference> differences, TextWriter writer)
    {
        foreach (var difference in differences)
        {
            DifferenceText.Write(writer, difference, options.Update);
            if (options.Update)
                difference.File.Write(difference.Unused, difference.Missing.Select(missing => missing.Line));
        }
        if (differences.Count == 0)
            writer.WriteLine($"No port needs approval, and there is no {ApprovedList.FileName}.");
        return !options.Update && differences.Any(difference => !difference.IsEmpty);
    }

    private bool WriteOpen(PortReport report, SocketList list, IReadOnlyList<ApprovedPort> approved, TextWriter writer)
    {
        var ports = new OpenPorts(ShownReport.From(report), list.Ports, approved);
        var text = OpenReport.Write(ports, list.Named);
        if (writer == terminal.Out && terminal.HasColor)
            text.WriteTo(terminal.ColorOutput());
        else
            writer.Write(text);
        return ports.Sockets.Any(socket => !socket.IsKnown);
    }

    // A report for people names the causes; whoever asked for another one should not have to look for them.
    private void WriteProblems(PortReport report)
    {
        var unread = report.Projects.Where(project => project.IsUnread).GroupBy(project => project.Problem);
        terminal.Error.WriteLine("The report is not complete:");
        foreach (var cause in unread)
            terminal.Error.WriteLine(ShownText.From($"  {Listed.Of([.. cause.Select(project => project.Path)], MaxNames)}: {cause.Key}"));
    }
}
