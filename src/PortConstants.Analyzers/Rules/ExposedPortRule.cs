using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT010: an image that exposes or asks another port than the one on which its program listens.</summary>
internal sealed class ExposedPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "PORT010", "Expose the port that the program listens on",
        "Port {0} {1}, but the program listens on {2}, which {3} sets: {4}",
        Descriptors.Usage, DiagnosticSeverity.Info,
        "Since .NET 8 the images of ASP.NET Core set ASPNETCORE_HTTP_PORTS to 8080. "
        + "A container whose other port is published refuses every connection, and a health check of another port never succeeds.");

    public override DiagnosticDescriptor Descriptor => Rule;

    // A health check may ask a port that its address only implies.
    public override bool IsAboutPlace => true;

    public override bool JudgesNumber => true;

    // Settings are never filtered: in code there is no such port.
    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context) =>
        usage.Port is { } port && usage.ActualPorts is { } actual
            ? Create(usage, context, context.Catalog.Describe(port), actual.Expectation, actual.Ports, actual.Source, actual.Remedy)
            : null;
}
