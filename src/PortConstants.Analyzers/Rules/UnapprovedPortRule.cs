using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;
using PortConstants.Tables.Approved;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT008: a port that the approved list of the repository does not allow.</summary>
internal sealed class UnapprovedPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.UnapprovedPort, "A port is not in the approved list",
        "Port {0} for {1} is not approved: no line of " + ApprovedList.FileName + " allows {2}. "
            + "Use an approved port, or have this one approved.",
        Descriptors.Security, DiagnosticSeverity.Warning,
        "The repository lists the ports that its programs may use in " + ApprovedList.FileName + ". "
        + "The nearest such file in the project's folder or above applies.");

    public override DiagnosticDescriptor Descriptor => Rule;

    /// <summary>Whether a port is approved is another question than what it is: both are answered.</summary>
    public override bool IsExclusive => false;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
        if (context.Approved is not null)
            ports.AddAll();
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        // Port 0 is any free port.
        if (context.Approved is not { } approved || usage.Port is not (> 0 and var port))
            return null;
        if (usage.Is(PortRoles.OfOthers) || usage.Environment != PortEnvironment.Production)
            return null;
        var service = ServiceNames.Find(usage, context.Catalog).FirstOrDefault();
        var name = ServiceNames.NameOf(service, port, context.Catalog) ?? "";
        var line = ApprovedPort.For(port, usage.Protocol, DirectionOf(usage), name);
        if (approved.Approves(port, line.Protocol, line.Direction))
            return null;
        return ShownDiagnostic.Create(Descriptor, usage.Location, PropertiesOf(line, port, usage, context),
            context.Catalog.Describe(port), usage.Place, line + Question(approved, port, line));
    }

    private static string Question(ApprovedList approved, int port, ApprovedPort line) =>
        approved.Undecided(port, line.Protocol, line.Direction).Any()
            ? ", and the '?' of its line approves nothing until somebody writes listens or connects"
            : "";

    private static string DirectionOf(PortUsage usage) => usage.Direction switch
    {
        PortDirection.Listens => PortDirections.Listens,
        PortDirection.Connects => PortDirections.Connects,
        _ => PortDirections.Unknown,
    };

    private static ImmutableDictionary<string, string?> PropertiesOf(ApprovedPort line, int port, PortUsage usage, RuleContext context) =>
        DiagnosticProperties.Of(usage, context.Catalog)
            .SetItem(DiagnosticProperties.ApprovedPort, port.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .SetItem(DiagnosticProperties.ApprovedProtocol, line.Protocol)
            .SetItem(DiagnosticProperties.ApprovedDirection, line.Direction)
            .SetItem(DiagnosticProperties.ApprovedName, line.Name);
}
