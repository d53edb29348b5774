using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Uses;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT004: a clear-text service that has an encrypted counterpart.</summary>
internal sealed class CleartextPortRule : CodePortRule
{
    private const int Http = 80;

    public override DiagnosticDescriptor Descriptor => Descriptors.CleartextPort;

    protected override Diagnostic? Judge(CodeUse use, ProjectPorts project, PortOptions options)
    {
        // Where several services share the port, only the first of the table is meant for certain.
        if (use.Port is not { } port || project.NamesOf(port) is not [{ Encrypted: { } encrypted }, ..])
            return null;
        if (use.DeclaresConstant || use.Destination is { Kind: DestinationKind.Return } || use.IsOnLoopback || Encryption.IsVisible(use, encrypted.Constant.Port))
            return null;
        // A server on 80 is mostly there to redirect to HTTPS.
        if (port == Http && Servers.Listens(use))
            return null;
        return Diagnostic.Create(Descriptor, use.Location, UseProperties.Of(use, project),
            project.Describe(port), use.Place, $"{encrypted.Constant.Port} ({encrypted.Expression})");
    }
}
