using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PortConstants.Analyzers.Project;

/// <summary>The options of a file that no compiler reads, as its <c>.editorconfig</c> files list them.</summary>
internal sealed class ListedOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
{
    /// <inheritdoc/>
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
        values.TryGetValue(key.ToLowerInvariant(), out value);
}
