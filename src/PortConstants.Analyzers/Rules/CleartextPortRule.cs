using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT004: a clear-text service that has an encrypted counterpart.</summary>
internal sealed class CleartextPortRule : PortRule
{
    private const int Http = 80;

    private const PortRoles NotConnected = PortRoles.ConstantDeclaration | PortRoles.ReturnValue | PortRoles.Expected | PortRoles.Compared
        | PortRoles.Prose | PortRoles.HostHeader | PortRoles.Contained | PortRoles.DenyList | PortRoles.Fake;

    public override DiagnosticDescriptor Descriptor => Descriptors.CleartextPort;

    public override bool IsForCodeOnly => true;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context) => context.Catalog.AddNamed(ports);

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        // Which service fits is asked last: it follows the port through the type.
        if (usage.Port is not { } port || !context.Catalog.NamesOf(port).Any(name => name.Encrypted is not null))
            return null;
        if (usage.Is(NotConnected) || usage.IsOnLoopback)
            return null;
        // Where several services share the port, only the first of the table is meant for certain.
        if (ServiceNames.Find(usage, context.Catalog) is not [{ Encrypted: { } encrypted }, ..] names
            || usage.IsEncryptionVisible(encrypted.Constant.Port))
            return null;
        // A test has many end points that nothing connects to.
        if (usage.Is(PortRoles.Test) && usage.Direction != PortDirection.Connects)
            return null;
        // A server on 80 is mostly there to redirect to HTTPS.
        if (port == Http && usage.Direction == PortDirection.Listens)
            return null;
        return Diagnostic.Create(Descriptor, usage.Location, DiagnosticProperties.Of(usage, names),
            ServiceNames.Describe(usage, context.Catalog), usage.Place, $"{encrypted.Constant.Port} ({encrypted.Expression})");
    }
}
