using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Uses;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT006: an HTTP server or URL on a port that browsers refuse.</summary>
internal sealed class BrowserBlockedPortRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.BrowserBlockedPort;

    public override Diagnostic? Judge(PortUse use, ProjectPorts project, PortOptions options) =>
        use.Port is { } port && RuleData.IsBlockedByBrowsers(port) && use.SpeaksHttp
            ? Diagnostic.Create(Descriptor, use.Location, UseProperties.Of(use, project), project.Describe(port), use.Place)
            : null;
}
