using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers;

/// <summary>
/// Takes back CS0436 for the types that we generate. Two projects joined by <c>InternalsVisibleTo</c> each have their own, and
/// each means its own. Compilers from Roslyn 4.14 on hide the other's by the Embedded attribute; this is for the older ones.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class DuplicateGeneratedTypeSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor OwnType = new(
        "PORTS001",
        "CS0436",
        "Each project means the port types that are generated for itself");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(OwnType);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        PortCatalog? project = null;
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree)
                continue;
            project ??= PortCatalog.Of(context.Options, context.CancellationToken);
            var name = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            var symbol = context.GetSemanticModel(tree).GetSymbolInfo(name, context.CancellationToken).Symbol;
            if (symbol is INamedTypeSymbol type && project.IsGenerated(type))
                context.ReportSuppression(Suppression.Create(OwnType, diagnostic));
        }
    }
}
