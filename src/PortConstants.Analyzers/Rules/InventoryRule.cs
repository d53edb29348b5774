using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT900: every port with its facts, for the command <c>dotnet ports</c>, which alone switches the rule on.</summary>
internal sealed class InventoryRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.Inventory;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context) => ports.AddAll();

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        // Port 0 is any free port, and a limit or a deny list is about the ports of others.
        if (usage.Port is not (> 0 and var port) || usage.Is(PortRoles.Limit | PortRoles.DenyList | PortRoles.Expected))
            return null;
        var facts = InventoryFacts.Of(usage, port, context.Catalog);
        return Diagnostic.Create(Descriptor, usage.Location, facts.ToProperties(), facts.ToMessage());
    }
}
