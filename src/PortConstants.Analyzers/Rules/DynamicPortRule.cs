using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT005: listening on a fixed port that the system may hand out to another program.</summary>
internal sealed class DynamicPortRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.DynamicPort;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context) => ports.Add(context.Options.DynamicRange);

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        var range = context.Options.DynamicRange;
        if (usage.Port is not { } port || !range.Contains(port) || usage.Direction != PortDirection.Listens
            || usage.Is(PortRoles.Expected | PortRoles.Compared | PortRoles.Limit))
            return null;
        // The templates of launch profiles choose their ports from this range, for one developer's machine.
        if (usage.Environment == PortEnvironment.Development)
            return null;
        return Create(usage, context, ServiceNames.DescribeFitting(usage, context.Catalog), usage.Place, range);
    }
}
