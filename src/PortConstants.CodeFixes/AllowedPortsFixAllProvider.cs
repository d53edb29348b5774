using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PortConstants.CodeFixes;

/// <summary>
/// Allows all risky ports of a document, project or solution, with one edit for each .editorconfig; leaves other fixes to another provider.
/// </summary>
/// <param name="others">The provider of the other fixes.</param>
internal sealed class AllowedPortsFixAllProvider(FixAllProvider others) : FixAllProvider
{
    /// <summary>The key of the fixes that allow a port.</summary>
    public const string Key = nameof(AllowedPorts);

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => context.CodeActionEquivalenceKey == Key
        ? Task.FromResult<CodeAction?>(CodeAction.Create(
            "Allow these ports in .editorconfig", cancellation => AllowAsync(context.WithCancellationToken(cancellation)), Key))
        : others.GetFixAsync(context);

    private static async Task<Solution> AllowAsync(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var (document, port) in await FindAsync(context).ConfigureAwait(false))
        {
            // What allows one port may allow, or make room for, the next one.
            if (solution.GetDocument(document) is { } current)
                solution = await AllowedPorts.AllowAsync(current, port, context.CancellationToken).ConfigureAwait(false) ?? solution;
        }
        return solution;
    }

    private static async Task<IEnumerable<(DocumentId Document, int Port)>> FindAsync(FixAllContext context)
    {
        var diagnostics = new List<Diagnostic>();
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            diagnostics.AddRange(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        }
        else
        {
            foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
                diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }
        return diagnostics
            .Select(diagnostic => (
                Document: context.Solution.GetDocument(diagnostic.Location.SourceTree)?.Id!,
                Port: RiskyPortFixer.TryGetPort(diagnostic, out var port) ? port : -1))
            .Where(item => item.Document is not null && item.Port >= 0)
            .Distinct()
            .OrderBy(item => item.Port)
            .ToImmutableArray();
    }
}
