using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT010: a Dockerfile that exposes another port than the one that its base image makes the program listen on.</summary>
internal sealed class ExposedPortRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.ExposedPort;

    // Settings are never filtered: in code there is no such port.
    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context) =>
        usage.Port is { } port && usage.ServedInstead is { } served
            ? Create(usage, context, context.Catalog.Describe(port), served)
            : null;
}
