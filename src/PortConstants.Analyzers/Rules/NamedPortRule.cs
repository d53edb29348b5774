using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT002: a literal port that has a named constant.</summary>
internal sealed class NamedPortRule : CodePortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.NamedPort;

    protected override Diagnostic? Evaluate(CodePortUsage use, PortCatalog project, PortOptions options)
    {
        // A text names its port only where it is interpolated; and what declares a constant is a name already.
        if (use.Form == PortSpelling.Reference || use.DeclaresConstant || (use.Form == PortSpelling.Text && !UsageDescription.IsInterpolated(use)))
            return null;
        if (use.Port is not { } port || project.NamesOf(port) is not [var name, ..])
            return null;
        return Diagnostic.Create(Descriptor, use.Location, DiagnosticProperties.Of(use, project), port, use.Place, name.Expression);
    }
}
