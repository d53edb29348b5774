using Microsoft.CodeAnalysis;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Containers;

/// <summary>The severities that <c>.editorconfig</c> gives findings in files that no compiler reads.</summary>
internal static class FindingSeverities
{
    /// <summary>The findings that are not switched off, each with its severity.</summary>
    public static IEnumerable<ReportedFinding> Apply(IEnumerable<ReportedFinding> findings, EditorConfigs configs, RepositoryFiles files)
    {
        foreach (var finding in findings)
        {
            var severity = configs.SeverityOf(finding.Rule, files.FullPathOf(finding.File)) switch
            {
                ReportDiagnostic.Suppress or ReportDiagnostic.Hidden => "",
                ReportDiagnostic.Error => Severities.Error,
                ReportDiagnostic.Warn => Severities.Warning,
                ReportDiagnostic.Info => Severities.Note,
                _ => finding.Severity,
            };
            if (severity.Length > 0)
                yield return finding with { Severity = severity };
        }
    }
}
