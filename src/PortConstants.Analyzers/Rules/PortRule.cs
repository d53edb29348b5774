using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Uses;

namespace PortConstants.Analyzers.Rules;

/// <summary>One rule on a port: judges a use that has been found, and keeps no state.</summary>
internal abstract class PortRule
{
    /// <summary>What the rule says.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The diagnostic for a use, or <see langword="null"/>.</summary>
    public abstract Diagnostic? Judge(PortUse use, ProjectPorts project, PortOptions options);
}
