using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>A rule that says something of ports in the code only.</summary>
internal abstract class CodePortRule : PortRule
{
    public sealed override Diagnostic? Evaluate(PortUsage use, PortCatalog project, PortOptions options) =>
        use is CodePortUsage code ? Evaluate(code, project, options) : null;

    /// <summary>The diagnostic for a use, or <see langword="null"/>.</summary>
    protected abstract Diagnostic? Evaluate(CodePortUsage use, PortCatalog project, PortOptions options);
}
