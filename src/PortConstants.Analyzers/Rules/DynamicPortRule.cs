using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Uses;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT005: listening on a fixed port that the system may hand out to another program.</summary>
internal sealed class DynamicPortRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.DynamicPort;

    public override Diagnostic? Judge(PortUse use, ProjectPorts project, PortOptions options) =>
        use.Port is { } port && options.DynamicRange.Contains(port) && Servers.Listens(use)
            ? Diagnostic.Create(Descriptor, use.Location, UseProperties.Of(use, project), project.Describe(port), UseNames.Describe(use), options.DynamicRange)
            : null;
}
