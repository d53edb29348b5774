using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT001: a risky port in a network call.</summary>
internal sealed class RiskyPortRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.RiskyPort;

    public override Diagnostic? Evaluate(PortUsage use, PortCatalog project, PortOptions options)
    {
        if (use.Port is not { } port || options.Allows(port))
            return null;
        var reason = project.RiskOf(port) ?? (options.CallsRisky(port) ? $"'{PortOptions.RiskyPortsKey}' lists it" : null);
        if (reason is null || use.IsDenyList || (options.ExemptsLoopback && use.IsOnLoopback))
            return null;
        return Diagnostic.Create(Descriptor, use.Location, DiagnosticProperties.Of(use, project), project.Describe(port), use.Place, reason, port);
    }
}
