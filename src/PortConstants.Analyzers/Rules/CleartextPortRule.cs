using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT004: a clear-text service that has an encrypted counterpart.</summary>
internal sealed class CleartextPortRule : CodePortRule
{
    private const int Http = 80;

    public override DiagnosticDescriptor Descriptor => Descriptors.CleartextPort;

    protected override Diagnostic? Evaluate(CodePortUsage use, PortCatalog project, PortOptions options)
    {
        // Where several services share the port, only the first of the table is meant for certain.
        if (use.Port is not { } port || project.NamesOf(port) is not [{ Encrypted: { } encrypted }, ..])
            return null;
        if (use.DeclaresConstant || use.Sink is { Kind: SinkKind.Return } || use.IsOnLoopback || EncryptionContext.IsVisible(use, encrypted.Constant.Port))
            return null;
        // A server on 80 is mostly there to redirect to HTTPS.
        if (port == Http && ServerContext.Listens(use))
            return null;
        return Diagnostic.Create(Descriptor, use.Location, DiagnosticProperties.Of(use, project),
            project.Describe(port), use.Place, $"{encrypted.Constant.Port} ({encrypted.Expression})");
    }
}
