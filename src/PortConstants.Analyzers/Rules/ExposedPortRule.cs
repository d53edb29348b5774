using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT010: a Dockerfile that exposes another port than the one that its base image makes the program listen on.</summary>
internal sealed class ExposedPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "PORT010", "Expose the port that the program listens on",
        "Port {0} is exposed, but the program listens on {1}, which its base image sets: expose {1}, or set ASPNETCORE_HTTP_PORTS",
        Descriptors.Usage, DiagnosticSeverity.Info,
        "Since .NET 8 the images of ASP.NET Core set ASPNETCORE_HTTP_PORTS to 8080. "
        + "A container whose other port is published refuses every connection.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool JudgesNumber => true;

    // Settings are never filtered: in code there is no such port.
    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context) =>
        usage.Port is { } port && usage.ServedInstead is { } served
            ? Create(usage, context, context.Catalog.Describe(port), served)
            : null;
}
