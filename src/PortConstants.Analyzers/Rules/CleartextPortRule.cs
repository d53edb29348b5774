using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT004: a clear-text service that has an encrypted counterpart.</summary>
internal sealed class CleartextPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.CleartextPort, "Use the encrypted counterpart of a clear-text service",
        "Port {0} for {1} is clear text that others can read on the way: use its encrypted counterpart, {2}",
        Descriptors.Security, DiagnosticSeverity.Info,
        "What is sent to this port can be read on its way. The project's port table names the service that does the same over TLS.");

    private const int Http = 80;

    private const PortRoles NotConnected = PortRoles.ConstantDeclaration | PortRoles.ReturnValue | PortRoles.Expected | PortRoles.Compared
        | PortRoles.Prose | PortRoles.Limit | PortRoles.HostHeader | PortRoles.Contained | PortRoles.DenyList | PortRoles.Fake
        | PortRoles.Test;

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool IsForCodeOnly => true;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context) => context.Catalog.AddNamed(ports);

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        // Which service fits is asked last: it follows the port through the type.
        if (usage.Port is not { } port || !context.Catalog.NamesOf(port).Any(name => name.Encrypted is not null))
            return null;
        // The servers of tests are set up for them.
        if (usage.Environment == PortEnvironment.Test || usage.Is(NotConnected) || usage.IsOnLoopback)
            return null;
        // The counterparts are spoken over TCP.
        if (usage.Protocol == "udp")
            return null;
        // Where several services share the port, only the first of the table is meant for certain.
        if (ServiceNames.Find(usage, context.Catalog) is not [{ Encrypted: { } encrypted }, ..] names
            || usage.IsEncryptionVisible(encrypted.Constant.Port))
            return null;
        if (port == Http && !IsCalled(usage))
            return null;
        // Another service's port has another counterpart.
        if (usage.Contradiction is not null)
            return null;
        return ShownDiagnostic.Create(Descriptor, usage.Location, DiagnosticProperties.Of(usage, names),
            ServiceNames.Describe(usage, context.Catalog), usage.Place, $"{encrypted.Constant.Port} ({encrypted.Expression})");
    }

    /// <summary>
    /// Whether a web server is called on 80. One that listens there mostly redirects to HTTPS, a proxy is asked in clear text for
    /// connections that are encrypted, and a number alone may be what a parser assumes where a URL names no port.
    /// </summary>
    private static bool IsCalled(PortUsage usage) =>
        !usage.Names.Any(name => NameWords.Contain(name, "proxy"))
        && (usage.Direction == PortDirection.Connects || (usage.Scheme is not null && usage.Direction == PortDirection.Unknown));
}
