using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT002: a literal port that has a named constant.</summary>
internal sealed class NamedPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.NamedPort, "Use the named constant of a port",
        "Port {0} for {1} has a name: write {2}",
        Descriptors.Maintainability, DiagnosticSeverity.Info,
        "A constant of the project's port tables says which service is meant, and is checked by the compiler.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool IsForCodeOnly => true;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context) => context.Catalog.AddNamed(ports);

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        // What declares a constant is a name already, and a constant cannot replace digits in a plain string.
        if (usage.Spelling is not (PortSpelling.Number or PortSpelling.InterpolatedText)
            || usage.Is(PortRoles.ConstantDeclaration | PortRoles.Compared | PortRoles.Limit))
            return null;
        // A name would make the mistake look meant, also where the rule that reports it is off.
        if (usage.Contradiction is not null)
            return null;
        if (usage.Port is not { } port || ServiceNames.Find(usage, context.Catalog) is not [var name, ..] names)
            return null;
        return ShownDiagnostic.Create(
            Descriptor, usage.Location, DiagnosticProperties.Of(usage, names), port, usage.Place, name.Expression);
    }
}
