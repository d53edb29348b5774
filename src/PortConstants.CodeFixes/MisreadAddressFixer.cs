using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortConstants.Analyzers.Diagnostics;

namespace PortConstants.CodeFixes;

/// <summary>Fixes PORT013: writes the address in the form that is read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(MisreadAddressFixer)), Shared]
public sealed class MisreadAddressFixer() : PortFixer(RuleIds.MisreadAddress, changesBehavior: true)
{
    private protected override IEnumerable<PortFix> Propose(PortSite site) =>
        site[DiagnosticProperties.Form] is { } form ? [new PortFix($"Write '{form}'", nameof(MisreadAddressFixer), site.WriteText(form))]
            : [];
}
