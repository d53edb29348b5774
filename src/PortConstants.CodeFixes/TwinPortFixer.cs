using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortConstants.Analyzers.Diagnostics;

namespace PortConstants.CodeFixes;

/// <summary>Fixes PORT012: writes TLS, or the port that begins as the connection does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(TwinPortFixer)), Shared]
public sealed class TwinPortFixer() : PortFixer(RuleIds.TwinPort, changesBehavior: true)
{
    private protected override IEnumerable<PortFix> Propose(PortSite site) => MeantPort.Propose(site);
}
