using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortConstants.Analyzers.Diagnostics;

namespace PortConstants.CodeFixes;

/// <summary>Fixes PORT007: writes the port that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(MistypedPortFixer)), Shared]
public sealed class MistypedPortFixer() : PortFixer(RuleIds.MistypedPort)
{
    private protected override IEnumerable<PortFix> Propose(PortSite site) =>
        site[DiagnosticProperties.Replacement] is { } port && site.WriteDigits(port) is { } edit
            ? [new PortFix($"Use port {port}", nameof(MistypedPortFixer), edit)]
            : [];
}
