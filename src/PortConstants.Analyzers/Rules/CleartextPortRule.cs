using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Uses;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT004: a clear-text service that has an encrypted counterpart.</summary>
internal sealed class CleartextPortRule : PortRule
{
    private const int Http = 80;

    public override DiagnosticDescriptor Descriptor => Descriptors.CleartextPort;

    public override Diagnostic? Judge(PortUse use, ProjectPorts project, PortOptions options)
    {
        // Where several services share the port, only the first of the table is meant for certain.
        if (use.Port is not { } port || project.NamesOf(port) is not [{ Encrypted: { } encrypted }, ..])
            return null;
        if (use.DeclaresConstant || use.Destination is { Kind: DestinationKind.Return } || Hosts.IsLoopback(use) || Encryption.IsVisible(use))
            return null;
        // A server on 80 is mostly there to redirect to HTTPS.
        if (port == Http && Servers.Listens(use))
            return null;
        return Diagnostic.Create(Descriptor, use.Location, UseProperties.Of(use, project),
            project.Describe(port), UseNames.Describe(use), $"{encrypted.Constant.Port} ({encrypted.Expression})");
    }
}
