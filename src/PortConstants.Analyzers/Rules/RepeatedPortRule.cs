using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT014: a port that one program opens twice.</summary>
internal sealed class RepeatedPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "PORT014", "Open a port once in a program",
        "Port {0} for {1} is open already, by {2}: the program does not start, because the address is in use. Use another port.",
        Descriptors.Reliability, DiagnosticSeverity.Warning,
        "The system gives a port to one listener. A second one of the same program, also one with TLS, "
        + "stops the program at its start with 'address already in use'.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool IsAboutPlace => true;

    public override bool JudgesNumber => true;

    // What a listener receives is followed whatever number it is.
    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context) =>
        usage.Port is { } port && usage.OpenedBefore is { } before
            && usage.Environment != PortEnvironment.Test && !usage.Is(PortRoles.Test | PortRoles.Fake | PortRoles.Compared)
            ? Create(usage, context, context.Catalog.Describe(port), usage.Place, before)
            : null;
}
