using PortConstants.Analyzers.Diagnostics;

namespace PortConstants.CodeFixes;

/// <summary>The fixes of a port that contradicts what is spoken on it.</summary>
internal static class MeantPort
{
    /// <summary>
    /// TLS, where the port is that of the same service over TLS and the scheme is not; and the port of what is spoken, as a constant for a
    /// number or a name, in digits in a text.
    /// </summary>
    public static IEnumerable<PortFix> Propose(PortSite site)
    {
        // To speak clear text on another port is the poorer remedy.
        if (site[DiagnosticProperties.ExpectsTls] is not null && site.WriteEncryptedScheme() is { Texts: [{ NewText: { } scheme }] } tls)
            yield return new PortFix($"Use {scheme}", nameof(PortSite.WriteEncryptedScheme), tls);
        if (site[DiagnosticProperties.Replacement] is not { } port)
            yield break;
        var constant = site.IsNumber ? site.FindConstant(site[DiagnosticProperties.Encrypted]) : null;
        var name = constant is null ? $"port {port}" : $"{constant.ContainingType.Name}.{constant.Name}";
        if ((constant is null ? site.WriteDigits(port) : site.WriteConstant(constant)) is { } edit)
            yield return new PortFix($"Use {name}", nameof(MeantPort), edit);
    }
}
