using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT009: a TLS port on which IIS Express does not start.</summary>
internal sealed class IisExpressPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "PORT009", "IIS Express serves TLS on ports 44300 to 44399",
        "Port {0} for {1} lies outside 44300-44399, the ports for which IIS Express has a certificate: "
        + "it does not serve HTTPS there. Use a port of that range, or 0 for none.",
        Descriptors.Usage, DiagnosticSeverity.Warning,
        "The setup of IIS Express binds its development certificate to these ports. "
        + "On any other port the first HTTPS request fails, unless somebody has bound a certificate by hand on each machine.");

    // The ports to which the setup of IIS Express binds its development certificate.
    private const int First = 44300;
    private const int Last = 44399;

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool JudgesNumber => true;

    // Settings are never filtered: in code there is no such port.
    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context) =>
        usage.IsIisExpressTls && usage.Port is { } port and not 0 and not (>= First and <= Last)
            ? Create(usage, context, context.Catalog.Describe(port), usage.Place)
            : null;
}
