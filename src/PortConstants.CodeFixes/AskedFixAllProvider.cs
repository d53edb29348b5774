using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PortConstants.CodeFixes;

/// <summary>Fix All for fixes that change what the program does: not where nobody has chosen them.</summary>
/// <param name="rule">The rule.</param>
/// <param name="provider">The provider of the fixes.</param>
internal sealed class AskedFixAllProvider(string rule, FixAllProvider provider) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => provider.GetSupportedFixAllScopes();

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        FormatCommand.RunsWithout(rule) ? Task.FromResult<CodeAction?>(null) : provider.GetFixAsync(fixAllContext);
}
