using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Uses;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT005: listening on a fixed port that the system may hand out to another program.</summary>
internal sealed class DynamicPortRule : CodePortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.DynamicPort;

    protected override Diagnostic? Judge(CodeUse use, ProjectPorts project, PortOptions options) =>
        use.Port is { } port && options.DynamicRange.Contains(port) && Servers.Listens(use)
            ? Diagnostic.Create(Descriptor, use.Location, UseProperties.Of(use, project), project.Describe(port), use.Place, options.DynamicRange)
            : null;
}
