using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Uses;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT002: a literal port that has a named constant.</summary>
internal sealed class NamedPortRule : CodePortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.NamedPort;

    protected override Diagnostic? Judge(CodeUse use, ProjectPorts project, PortOptions options)
    {
        // A text names its port only where it is interpolated; and what declares a constant is a name already.
        if (use.Form == PortUseForm.Reference || use.DeclaresConstant || (use.Form == PortUseForm.Text && !UseNames.IsInterpolated(use)))
            return null;
        if (use.Port is not { } port || project.NamesOf(port) is not [var name, ..])
            return null;
        return Diagnostic.Create(Descriptor, use.Location, UseProperties.Of(use, project), port, use.Place, name.Expression);
    }
}
