using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT005: listening on a fixed port that the system may hand out to another program.</summary>
internal sealed class DynamicPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "PORT005", "Do not listen on a fixed port of the dynamic range",
        "Port {0} for {1} lies in the dynamic range {2}, from which the system hands out ports: "
        + "another program may hold it at any time. Listen on a port below the range, or on port 0.",
        Descriptors.Reliability, DiagnosticSeverity.Info,
        "The operating system takes the local ports of outgoing connections from this range, "
        + "and Windows also excludes blocks of it. A listener with a fixed port there fails on some starts.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool JudgesNumber => true;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context) => ports.Add(context.Options.DynamicRange);

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        var range = context.Options.DynamicRange;
        if (usage.Port is not { } port || !range.Contains(port) || usage.Direction != PortDirection.Listens
            || usage.Is(PortRoles.Expected | PortRoles.Compared | PortRoles.Limit | PortRoles.RangeMember))
            return null;
        // The templates of launch profiles choose their ports from this range, for one developer's machine.
        if (usage.Environment == PortEnvironment.Development || usage.Names.Contains("profiles"))
            return null;
        return Create(usage, context, ServiceNames.DescribeFitting(usage, context.Catalog), usage.Place, range);
    }
}
