using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Tables.Approved;

namespace PortConstants.CodeFixes;

/// <summary>Adds lines to the approved list of a project.</summary>
internal static class ApprovedPorts
{
    /// <summary>The key of the fixes that approve a port whose direction is visible.</summary>
    public const string Key = nameof(ApprovedPorts);

    /// <summary>
    /// The line that a diagnostic asks for, with the key of its fix. Where the direction is not visible, whoever chooses the fix decides.
    /// </summary>
    public static IEnumerable<(ApprovedPort Port, string Key)> Decisions(Diagnostic diagnostic) => Read(diagnostic) switch
    {
        null => [],
        { IsUndecided: true } port =>
        [
            (port with { Direction = PortDirections.Listens }, Key + PortDirections.Listens),
            (port with { Direction = PortDirections.Connects }, Key + PortDirections.Connects),
        ],
        var port => [(port, Key)],
    };

    private static ApprovedPort? Read(Diagnostic diagnostic)
    {
        return int.TryParse(Property(DiagnosticProperties.ApprovedPort), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? ApprovedPort.For(
                port,
                Property(DiagnosticProperties.ApprovedProtocol),
                Property(DiagnosticProperties.ApprovedDirection),
                Property(DiagnosticProperties.ApprovedName))
            : null;

        string Property(string name) => diagnostic.Properties.TryGetValue(name, out var value) && value is not null ? value : "";
    }

    /// <summary>
    /// The solution with further lines in the list of a project; <see langword="null"/> if it has no list or lacks none of them.
    /// </summary>
    public static async Task<Solution?> ApproveAsync(Project project, IEnumerable<ApprovedPort> ports, CancellationToken cancellation)
    {
        var list = project.AdditionalDocuments.FirstOrDefault(document => Path.GetFileName(document.FilePath) == ApprovedList.FileName);
        if (list is null)
            return null;
        var text = await list.GetTextAsync(cancellation).ConfigureAwait(false);
        var missing = ApprovedList.Parse(text.ToString()).Missing(ports);
        if (missing.Count == 0)
            return null;
        var editor = new ApprovedListEditor(text.ToString());
        foreach (var port in missing)
            editor.Add(port);
        return WithText(project.Solution, list.FilePath!, SourceText.From(editor.ToString(), text.Encoding, text.ChecksumAlgorithm));
    }

    /// <summary>The solution with one text in all projects that share the list, and in each of their target frameworks.</summary>
    private static Solution WithText(Solution solution, string file, SourceText text) => solution.Projects
        .SelectMany(project => project.AdditionalDocuments)
        .Where(document => document.FilePath == file)
        .Aggregate(solution, (changed, document) => changed.WithAdditionalDocumentText(document.Id, text));
}
