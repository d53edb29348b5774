using PortConstants.Analyzers.Diagnostics;

namespace PortConstants.CodeFixes;

/// <summary>The service over TLS that a table names for one in clear text.</summary>
internal static class EncryptedCounterpart
{
    /// <summary>Puts it in the place of the clear-text port: a constant for a number or a name, digits in a text.</summary>
    public static PortFix? Propose(PortSite site)
    {
        if (site[DiagnosticProperties.Replacement] is not { } port || site[DiagnosticProperties.Encrypted] is not { } name)
            return null;
        if (site.WriteEncryptedScheme() is not { } scheme)
            return null;
        var constant = site.IsNumber ? site.FindConstant(name) : null;
        if ((constant is null ? site.WriteDigits(port) : site.WriteConstant(constant)) is not { } edit)
            return null;
        var target = constant is null ? $"port {port}" : $"{constant.ContainingType.Name}.{constant.Name}";
        var title = scheme.Texts is [{ NewText: { } encrypted }] ? $"Use {encrypted} and {target}" : $"Use {target}";
        return new PortFix(title, nameof(EncryptedCounterpart), scheme.And(edit));
    }
}
