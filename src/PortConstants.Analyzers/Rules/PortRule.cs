using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>One rule on ports. It evaluates the facts of a usage and keeps no state.</summary>
internal abstract class PortRule
{
    /// <summary>The id, the message and the default severity.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether no later rule reports a number that this rule has reported.</summary>
    public virtual bool IsExclusive => Descriptor.DefaultSeverity == DiagnosticSeverity.Warning;

    /// <summary>Whether the rule is for code alone, because its remedy is code.</summary>
    public virtual bool IsForCodeOnly => false;

    /// <summary>
    /// Whether the rule judges the number itself, so that <see cref="PortOptions.AllowedPortsKey"/> accepts a number for it: not whether it
    /// is one, how it is written, or whether the repository approves it.
    /// </summary>
    public virtual bool JudgesNumber => false;

    /// <summary>
    /// Whether the rule is about the place and not about the number: it also sees a constant where it is used, and a port that an address
    /// only implies.
    /// </summary>
    public virtual bool IsAboutPlace => false;

    /// <summary>
    /// Adds the ports that the rule may report. Other numbers are not followed through the code, and the rule never sees them.
    /// Numbers outside 0 to 65535 are always followed.
    /// </summary>
    public abstract void AddPortsOfInterest(PortBits ports, RuleContext context);

    /// <summary>The diagnostic for a usage, or <see langword="null"/>.</summary>
    public abstract Diagnostic? Evaluate(PortUsage usage, RuleContext context);

    /// <summary>A diagnostic at the number, with the facts that a code fix needs.</summary>
    protected Diagnostic Create(PortUsage usage, RuleContext context, params object[] messageArguments) =>
        ShownDiagnostic.Create(Descriptor, usage.Location, DiagnosticProperties.Of(usage, context.Catalog), messageArguments);
}
