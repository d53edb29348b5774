using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Project;
using PortConstants.Tables.Approved;

namespace PortConstants.Analyzers.Rules;

/// <summary>What the rules know beside the usage: the project's tables, and the options and severities of one file.</summary>
/// <param name="catalog">The tables.</param>
/// <param name="approved">The approved list of the repository, if there is one.</param>
/// <param name="severities">The severities of the compilation.</param>
/// <param name="fileOptions">The options of the file, as the compiler has them.</param>
/// <param name="tree">The file, if it is code.</param>
internal sealed class RuleContext(
    PortCatalog catalog, ApprovedList? approved, RuleSeverities severities, AnalyzerConfigOptions fileOptions, SyntaxTree? tree)
{
    /// <summary>The project's tables.</summary>
    public PortCatalog Catalog => catalog;

    /// <summary>The approved list of the repository, if there is one.</summary>
    public ApprovedList? Approved => approved;

    /// <summary>The options of the file.</summary>
    public PortOptions Options { get; } = PortOptions.Read(fileOptions);

    /// <summary>Whether a rule is on in the file.</summary>
    public bool IsOn(PortRule rule, CancellationToken cancellation) =>
        severities.IsOn(rule.Descriptor, tree, fileOptions, cancellation);
}
