using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT011: a port on which another service answers than the one that is spoken.</summary>
internal sealed class ForeignPortRule() : ContradictionRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.ForeignPort, "Another service answers on this port",
        "Port {0} for {1} belongs to {2}: for {3} use {4}",
        Descriptors.Usage, DiagnosticSeverity.Warning,
        "A scheme, a client library, an option or a connection string shows what is spoken, and the port is that of another service. "
        + "The connection fails, or waits for an answer that never comes.");

    protected override bool IsReported(Contradiction found) => found.Kind == ContradictionKind.OtherService;

    protected override object[] Describe(PortUsage usage, Contradiction found) =>
        [usage.Value, usage.Place, found.Owner, found.Wanted, Describe(found.Instead)];
}
