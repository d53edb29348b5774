using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Rules;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;
using RuleSet = PortConstants.Analyzers.Rules.RuleSet;

namespace PortConstants.Tool.Containers;

/// <summary>What the rules on settings files report in the settings of containers.</summary>
internal sealed class SettingRules(EditorConfigs configs)
{
    // Proposals for the code, and the approved list, which the command compares as a whole.
    private static readonly string[] Others = ["PORT002", "PORT004", "PORT005", "PORT008"];

    private static readonly RuleSeverities Severities = new(options: null);

    /// <summary>The findings in the settings of one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">A path in the folder of the program that reads the settings.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="choosesAddresses">Whether the program chooses the addresses of its web server.</param>
    /// <param name="project">The project of the program, as the report names it.</param>
    public IEnumerable<ReportedFinding> Find(
        SettingFile file, string path, IReadOnlyList<Setting> settings, Lazy<bool> choosesAddresses, string project)
    {
        var found = new List<Diagnostic>();
        var rules = new RuleContext(PackagedCatalog.Value, approved: null, Severities, configs.OptionsOf(file.FullPath), tree: null);
        var owner = ConfigurationProject.OfContainer(choosesAddresses);
        foreach (var usage in ConfigurationFile.Create(path, file.Source, settings, owner).FindPorts())
            RuleSet.OfConfiguration.Report(usage, rules, found.Add, isSuppressed: _ => false, CancellationToken.None);
        return found.Where(diagnostic => !Others.Contains(diagnostic.Id)).Select(diagnostic => ToFinding(diagnostic, project, file.File));
    }

    private static ReportedFinding ToFinding(Diagnostic diagnostic, string project, string file)
    {
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        return new ReportedFinding(
            diagnostic.Id,
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            SeverityOf(diagnostic.Severity),
            project,
            file,
            place.Line + 1,
            place.Character + 1);
    }

    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Model.Severities.Error,
        DiagnosticSeverity.Warning => Model.Severities.Warning,
        _ => Model.Severities.Note,
    };
}

/// <summary>A file that holds settings of containers.</summary>
/// <param name="FullPath">Its full path.</param>
/// <param name="File">Its path in the report.</param>
/// <param name="Source">Its text.</param>
internal sealed record SettingFile(string FullPath, string File, SourceText Source);
