using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Project;
using PortConstants.Tables;

namespace PortConstants.Analyzers;

/// <summary>
/// Reports the mistakes in the approved list, at the cell. A single project cannot decide whether a line is used: others share the list.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class ApprovedListAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.TableProblems;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!ProjectApproval.IsList(file, context.Options) || file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var problem in ProjectApproval.Read(text).Problems)
        {
            var span = new TextSpan(problem.Start, problem.Length);
            var location = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
            var descriptor = Descriptors.TableProblems[problem.Kind - TableProblemKind.BrokenCsv];
            context.ReportDiagnostic(ShownDiagnostic.Create(descriptor, location, problem.Message));
        }
    }
}
