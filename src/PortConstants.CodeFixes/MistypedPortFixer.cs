using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.CodeFixes;

/// <summary>Fixes PORT007: writes the port that was meant, and the encrypted scheme where only that one belongs to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(MistypedPortFixer)), Shared]
public sealed class MistypedPortFixer() : PortFixer(RuleIds.MistypedPort, changesBehavior: true)
{
    // Ports on which a server expects TLS from the first byte.
    private static readonly HashSet<string> EncryptedPorts = ["443", "465", "636", "853", "990", "993", "995", "5671", "8443", "8883"];

    private protected override IEnumerable<PortFix> Propose(PortSite site)
    {
        if (site[DiagnosticProperties.Replacement] is not { } port || site.WriteDigits(port) is not { } digits)
            return [];
        var isClearText = site[DiagnosticProperties.Scheme] is { } written && !UrlSchemes.IsEncrypted(written);
        // http://host:443 would send clear text to a port that expects TLS.
        if ((isClearText && EncryptedPorts.Contains(port) ? site.WriteEncryptedScheme() : PortEdit.None) is not { } scheme)
            return [];
        var title = scheme.Texts is [{ NewText: { } encrypted }] ? $"Use {encrypted} and port {port}" : $"Use port {port}";
        return [new PortFix(title, nameof(MistypedPortFixer), scheme.And(digits))];
    }
}
