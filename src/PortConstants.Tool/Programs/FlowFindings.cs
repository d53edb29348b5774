using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>Which findings belong to which flows: those at one of its places.</summary>
internal sealed class FlowFindings
{
    private readonly ILookup<(string File, int Line, int Column), ReportedFinding> _byPlace;
    private readonly HashSet<ReportedFinding> _shown = [];
    private readonly PortReport _report;

    /// <summary>Sorts the findings of a report by their places.</summary>
    public FlowFindings(PortReport report)
    {
        _report = report;
        _byPlace = report.Findings.ToLookup(finding => (finding.File, finding.Line, finding.Column));
    }

    /// <summary>The findings that belong to none of the flows that were asked for, each with the name of its project.</summary>
    public IEnumerable<(ReportedFinding Finding, string Project)> Others
    {
        get
        {
            var names = _report.Projects.ToDictionary(project => project.Path, project => project.Name, StringComparer.Ordinal);
            return _report.Findings.Where(finding => !_shown.Contains(finding))
                .Select(finding => (finding, names.GetValueOrDefault(finding.Project, finding.Project)));
        }
    }

    /// <summary>The findings of a flow, or why its port is risky where no rule reports it.</summary>
    public string Of(Flow flow)
    {
        ReportedFinding[] findings = [.. flow.Places.SelectMany(place => _byPlace[(place.File, place.Line, place.Column)]).Distinct()];
        _shown.UnionWith(findings);
        return findings.Length > 0 ? string.Join(' ', findings.Select(TextOf).Distinct())
            : flow.First.Risk.Length > 0 ? $"{flow.Number} is risky: {flow.First.Risk}"
            : "";
    }

    /// <summary>A finding in one line.</summary>
    public static string TextOf(ReportedFinding finding) => $"{finding.Rule}: {finding.Message}";
}
