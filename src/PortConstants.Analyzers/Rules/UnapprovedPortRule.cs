using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT008: a port that the approved list of the repository does not allow.</summary>
internal sealed class UnapprovedPortRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.UnapprovedPort;

    /// <summary>Approval is another matter than what the number is: both are said.</summary>
    public override bool IsExclusive => false;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
        if (context.Approved is not null)
            ports.AddAll();
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        if (context.Approved is not { } approved || usage.Port is not (> 0 and var port))
            return null;
        if (usage.Is(PortRoles.Limit | PortRoles.DenyList | PortRoles.Expected) || usage.Environment != PortEnvironment.Production)
            return null;
        var facts = InventoryFacts.Of(usage, port, context.Catalog);
        if (approved.Approves(port, facts.Protocol, facts.DirectionWord))
            return null;
        var properties = DiagnosticProperties.Of(usage, context.Catalog).SetItems(facts.ToProperties());
        return Diagnostic.Create(Descriptor, usage.Location, properties, context.Catalog.Describe(port), usage.Place, facts.ToApproval().ToString());
    }
}
