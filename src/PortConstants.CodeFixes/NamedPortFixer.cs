using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortConstants.Analyzers.Diagnostics;

namespace PortConstants.CodeFixes;

/// <summary>Fixes PORT002: writes the named constant, one line under the light bulb for each that has the port.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NamedPortFixer)), Shared]
public sealed class NamedPortFixer() : PortFixer(RuleIds.NamedPort, changesBehavior: false)
{
    private protected override IEnumerable<PortFix> Propose(PortSite site)
    {
        // One key for the first line of every port: Fix All then gives each port its own name, not this port alone.
        var key = nameof(NamedPortFixer);
        foreach (var name in (site[DiagnosticProperties.Constants] ?? "").Split(';'))
        {
            if (site.FindConstant(name) is not { } constant || site.WriteConstant(constant) is not { } edit)
                continue;
            yield return new PortFix($"Use {constant.ContainingType.Name}.{constant.Name}", key, edit);
            key = $"{nameof(NamedPortFixer)}.{name}";
        }
    }
}
