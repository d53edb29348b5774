using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT006: an HTTP server or URL on a port that browsers refuse.</summary>
internal sealed class BrowserBlockedPortRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.BrowserBlockedPort;

    public override Diagnostic? Evaluate(PortUsage use, PortCatalog project, PortOptions options) =>
        use.Port is { } port && RuleData.IsBlockedByBrowsers(port) && use.SpeaksHttp
            ? Diagnostic.Create(Descriptor, use.Location, DiagnosticProperties.Of(use, project), project.Describe(port), use.Place)
            : null;
}
