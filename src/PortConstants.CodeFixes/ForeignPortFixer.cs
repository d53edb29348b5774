using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortConstants.Analyzers.Diagnostics;

namespace PortConstants.CodeFixes;

/// <summary>Fixes PORT011: writes the port of what is spoken.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(ForeignPortFixer)), Shared]
public sealed class ForeignPortFixer() : PortFixer(RuleIds.ForeignPort, changesBehavior: true)
{
    private protected override IEnumerable<PortFix> Propose(PortSite site) => MeantPort.Propose(site);
}
