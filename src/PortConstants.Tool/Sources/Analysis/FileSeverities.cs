using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PortConstants.Tool.Reading;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>The severities that the repository gives rules by file, with the inventory switched on; files that hold no port are passed over.</summary>
internal sealed class FileSeverities(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
{
    private readonly ConcurrentDictionary<SyntaxTree, GeneratedKind> _kinds = new();

    /// <inheritdoc/>
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => _kinds.GetOrAdd(tree, KindOf);

    /// <inheritdoc/>
    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    /// <inheritdoc/>
    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Info;
        return diagnosticId == AnalyzerResult.Inventory || configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private GeneratedKind KindOf(SyntaxTree tree)
    {
        if (!PortText.MayHavePort(tree.GetText().ToString()))
            return GeneratedKind.MarkedGenerated;
        var isMarked = configs.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var mark);
        return !isMarked ? GeneratedKind.Unknown
            : mark!.Equals("true", StringComparison.OrdinalIgnoreCase) ? GeneratedKind.MarkedGenerated
            : GeneratedKind.NotGenerated;
    }
}
