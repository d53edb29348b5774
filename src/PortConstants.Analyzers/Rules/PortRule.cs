using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>One rule on a port: judges a use that has been found, and keeps no state.</summary>
internal abstract class PortRule
{
    /// <summary>What the rule says.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The diagnostic for a use, or <see langword="null"/>.</summary>
    public abstract Diagnostic? Evaluate(PortUsage use, PortCatalog project, PortOptions options);
}
