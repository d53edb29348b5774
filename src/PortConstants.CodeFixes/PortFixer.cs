using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PortConstants.CodeFixes;

/// <summary>
/// What the fixes of all rules share: from a diagnostic to the place in the code, and Fix All in one pass over a document.
/// </summary>
/// <param name="id">The rule.</param>
/// <param name="changesBehavior">Whether the program does something else after the fix.</param>
public abstract class PortFixer(string id, bool changesBehavior) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(id);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        changesBehavior ? new AskedFixAllProvider(FixableDiagnosticIds[0], CreateFixAllProvider()) : CreateFixAllProvider();

    private protected virtual FixAllProvider CreateFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await PortSite.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } site)
                continue;
            foreach (var fix in Propose(site))
            {
                var action = CodeAction.Create(fix.Title, cancellation => fix.Edit.ApplyAsync(context.Document, cancellation), fix.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The fixes for a port, the best one first. Each changes something, and the result compiles.</summary>
    private protected abstract IEnumerable<PortFix> Propose(PortSite site);

    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var edit = PortEdit.None;
        foreach (var diagnostic in diagnostics)
        {
            if (await PortSite.FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } site
                && Propose(site).FirstOrDefault(fix => IsChosen(fix, context.CodeActionEquivalenceKey)) is { } chosen)
                edit = edit.And(chosen.Edit);
        }
        return await edit.ApplyAsync(document, context.CancellationToken).ConfigureAwait(false);
    }

    // The command line knows no key when the first diagnostic that it looks at has no fix.
    private static bool IsChosen(PortFix fix, string? key) => key is null || fix.Key == key;
}
