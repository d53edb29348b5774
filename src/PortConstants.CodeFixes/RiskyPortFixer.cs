using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PortConstants.Analyzers.Diagnostics;

namespace PortConstants.CodeFixes;

/// <summary>Fixes PORT001: writes the encrypted counterpart, if there is one, or allows the port in the folder's .editorconfig.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(RiskyPortFixer)), Shared]
public sealed class RiskyPortFixer() : PortFixer(RuleIds.RiskyPort, changesBehavior: true)
{
    private protected override FixAllProvider CreateFixAllProvider() => new AllowedPortsFixAllProvider(base.CreateFixAllProvider());

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        await base.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        // The command would tell that it has formatted the document.
        if (FormatCommand.IsRunning)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!TryGetPort(diagnostic, out var port))
                continue;
            if (await AllowedPorts.AllowAsync(context.Document, port, context.CancellationToken).ConfigureAwait(false) is not { } changed)
                continue;
            var title = $"Allow port {diagnostic.Properties[DiagnosticProperties.Port]} in .editorconfig";
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), AllowedPortsFixAllProvider.Key), diagnostic);
        }
    }

    private protected override IEnumerable<PortFix> Propose(PortSite site) =>
        EncryptedCounterpart.Propose(site) is { } fix ? [fix] : [];

    internal static bool TryGetPort(Diagnostic diagnostic, out int port)
    {
        port = 0;
        return diagnostic.Properties.TryGetValue(DiagnosticProperties.Port, out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port);
    }
}
