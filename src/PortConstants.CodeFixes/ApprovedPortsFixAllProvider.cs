using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PortConstants.CodeFixes;

/// <summary>Approves all ports of a document, project or solution, with one edit for each list.</summary>
internal sealed class ApprovedPortsFixAllProvider : FixAllProvider
{
    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(
        CodeAction.Create(
            "Approve these ports",
            cancellation => ApproveAsync(context.WithCancellationToken(cancellation)),
            context.CodeActionEquivalenceKey));

    private static async Task<Solution> ApproveAsync(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var id in context.Scope == FixAllScope.Solution ? solution.ProjectIds : [context.Project.Id])
        {
            var diagnostics = await FindAsync(context, context.Solution.GetProject(id)!).ConfigureAwait(false);
            var ports = diagnostics.SelectMany(ApprovedPorts.Decisions)
                .Where(decision => decision.Key == context.CodeActionEquivalenceKey)
                .Select(decision => decision.Port);
            // Projects that share a list each see what those before them have added.
            var project = solution.GetProject(id)!;
            solution = await ApprovedPorts.ApproveAsync(project, ports, context.CancellationToken).ConfigureAwait(false) ?? solution;
        }
        return solution;
    }

    private static Task<ImmutableArray<Diagnostic>> FindAsync(FixAllContext context, Project project) =>
        context is { Scope: FixAllScope.Document, Document: { } document }
            ? context.GetDocumentDiagnosticsAsync(document)
            : context.GetAllDiagnosticsAsync(project);
}
