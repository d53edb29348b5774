using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT005: listening on a fixed port that the system may hand out to another program.</summary>
internal sealed class DynamicPortRule : CodePortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.DynamicPort;

    protected override Diagnostic? Evaluate(CodePortUsage use, PortCatalog project, PortOptions options) =>
        use.Port is { } port && options.DynamicRange.Contains(port) && ServerContext.Listens(use)
            ? Diagnostic.Create(Descriptor, use.Location, DiagnosticProperties.Of(use, project), project.Describe(port), use.Place, options.DynamicRange)
            : null;
}
