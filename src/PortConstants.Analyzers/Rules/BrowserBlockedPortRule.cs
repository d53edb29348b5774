using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT006: an HTTP server or URL on a port that browsers refuse.</summary>
internal sealed class BrowserBlockedPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "PORT006", "Do not serve HTTP on a port that browsers refuse",
        "Port {0} for {1} is one that every browser refuses (ERR_UNSAFE_PORT): serve HTTP on another port, such as 8080",
        Descriptors.Usage, DiagnosticSeverity.Warning,
        "The Fetch standard lists 83 ports that belong to other protocols; "
        + "browsers and Node.js block requests to them before anything is sent.");

    // Port 0 is on the list too, but a server that is given it listens on a port of the system's choice.
    private static readonly Lazy<PortBits> BlockedPorts = new(() => PortBits.Of(
        RuleData.ReadRecords("browser-blocked-ports.csv").Select(record => RuleData.Number(record[0])).Where(port => port != 0)));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool JudgesNumber => true;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context) => ports.Add(BlockedPorts.Value);

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context) =>
        usage.Port is { } port && BlockedPorts.Value.Contains(port)
            && usage.IsServedToBrowsers && !usage.Is(PortRoles.Expected | PortRoles.Compared | PortRoles.Prose)
            ? Create(usage, context, context.Catalog.Describe(port), usage.Place)
            : null;
}
