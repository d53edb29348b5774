using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PortConstants.Analyzers.Diagnostics;

namespace PortConstants.CodeFixes;

/// <summary>Fixes PORT008: adds the line that the approved list lacks. In code and in configuration files.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(UnapprovedPortFixer),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)]), Shared]
public sealed class UnapprovedPortFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnapprovedPort);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new ApprovedPortsFixAllProvider();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (port, key) in ApprovedPorts.Decisions(diagnostic))
            {
                if (await ApprovedPorts.ApproveAsync(project, [port], context.CancellationToken).ConfigureAwait(false) is { } changed)
                    context.RegisterCodeFix(CodeAction.Create($"Approve {port}", _ => Task.FromResult(changed), key), diagnostic);
            }
        }
    }
}
