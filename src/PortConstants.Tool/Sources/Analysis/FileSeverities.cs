using Microsoft.CodeAnalysis;
using PortConstants.Tool.Results;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>
/// The severities that the repository gives rules by file, with the inventory switched on; files that hold no port are passed over.
/// </summary>
internal sealed class FileSeverities(EditorConfigs configs, string folder, IReadOnlySet<string> passedOver) : SyntaxTreeOptionsProvider
{
    /// <inheritdoc/>
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        passedOver.Contains(tree.FilePath) ? GeneratedKind.MarkedGenerated
        : !configs.For(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var mark) ? GeneratedKind.Unknown
        : mark.Equals("true", StringComparison.OrdinalIgnoreCase) ? GeneratedKind.MarkedGenerated
        : GeneratedKind.NotGenerated;

    /// <inheritdoc/>
    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken,
        out ReportDiagnostic severity) =>
        configs.For(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    /// <inheritdoc/>
    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken,
        out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Info;
        return diagnosticId == AnalyzerResult.Inventory || configs.GlobalOf(folder).TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
