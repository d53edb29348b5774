using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT009: a TLS port on which IIS Express does not start.</summary>
internal sealed class IisExpressPortRule : PortRule
{
    // The ports to which the setup of IIS Express binds its development certificate.
    private const int First = 44300;
    private const int Last = 44399;

    public override DiagnosticDescriptor Descriptor => Descriptors.IisExpressPort;

    // Settings are never filtered: in code there is no such port.
    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context) =>
        usage.IsIisExpressTls && usage.Port is { } port and not 0 and not (>= First and <= Last)
            ? Create(usage, context, context.Catalog.Describe(port), usage.Place)
            : null;
}
