using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortConstants.Analyzers.Diagnostics;

namespace PortConstants.CodeFixes;

/// <summary>Fixes PORT004: writes the encrypted counterpart, and the scheme of a URL with it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(CleartextPortFixer)), Shared]
public sealed class CleartextPortFixer() : PortFixer(RuleIds.CleartextPort, changesBehavior: true)
{
    private protected override IEnumerable<PortFix> Propose(PortSite site) =>
        EncryptedCounterpart.Propose(site) is { } fix ? [fix] : [];
}
