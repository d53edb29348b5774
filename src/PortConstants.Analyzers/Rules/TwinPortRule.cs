using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT012: a port that begins with TLS where the connection does not, or the other way round.</summary>
internal sealed class TwinPortRule() : ContradictionRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.TwinPort, "A port contradicts the encryption beside it",
        "Port {0} for {1} {2}: use {3}",
        Descriptors.Security, DiagnosticSeverity.Warning,
        "Many services have two ports, one that expects TLS from the first byte and one that begins in clear text. "
        + "A client that begins otherwise than its port waits until it times out, or fails in the handshake.");

    protected override bool IsReported(Contradiction found) => found.Kind != ContradictionKind.OtherService;

    protected override object[] Describe(PortUsage usage, Contradiction found)
    {
        var instead = Describe(found.Instead);
        return found switch
        {
            { Kind: ContradictionKind.ExpectsClearText } =>
                [usage.Value, usage.Place, "begins in clear text, but the connection begins with TLS", instead],
            { Spoken.Encryption: Encryption.Upgrade } =>
                [usage.Value, usage.Place, "expects TLS from the first byte, but the connection begins in clear text (STARTTLS)", instead],
            _ => [usage.Value, usage.Place, "expects TLS, but the connection is in clear text", "TLS, or " + instead],
        };
    }
}
