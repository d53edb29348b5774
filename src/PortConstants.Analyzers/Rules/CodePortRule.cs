using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Uses;

namespace PortConstants.Analyzers.Rules;

/// <summary>A rule that says something of ports in the code only.</summary>
internal abstract class CodePortRule : PortRule
{
    public sealed override Diagnostic? Judge(PortUse use, ProjectPorts project, PortOptions options) =>
        use is CodeUse code ? Judge(code, project, options) : null;

    /// <summary>The diagnostic for a use, or <see langword="null"/>.</summary>
    protected abstract Diagnostic? Judge(CodeUse use, ProjectPorts project, PortOptions options);
}
