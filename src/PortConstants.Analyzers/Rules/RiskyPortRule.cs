using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT001: a risky port in a network call.</summary>
internal sealed class RiskyPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.RiskyPort, "Do not hard-code a risky port",
        "Port {0} for {1} is risky: {2}. Use another port, or allow this one in .editorconfig: port_constants.allowed_ports = {3}",
        Descriptors.Security, DiagnosticSeverity.Warning,
        "The port belongs to a service that the project's port tables or options mark as commonly exploited.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool JudgesNumber => true;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
        context.Catalog.AddRisky(ports);
        context.Options.AddRisky(ports);
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        if (usage.Port is not { } port || FindReason(port, context) is not { } reason)
            return null;
        if (usage.Is(PortRoles.DenyList | PortRoles.Compared) || usage.IsSample || (context.Options.ExemptsLoopback && usage.IsOnLoopback))
            return null;
        if (context.Catalog.IsOfOtherProtocol(port, usage.Protocol) || (IsInTest(usage) && usage.IsOnLoopback))
            return null;
        return Create(usage, context, ServiceNames.Describe(usage, context.Catalog), usage.Place, reason, port);
    }

    private static bool IsInTest(PortUsage usage) => usage.Environment == PortEnvironment.Test || usage.Is(PortRoles.Test);

    private static string? FindReason(int port, RuleContext context) =>
        context.Catalog.RiskOf(port) ?? (context.Options.CallsRisky(port) ? $"'{PortOptions.RiskyPortsKey}' lists it" : null);
}
