using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortConstants.Tests.Verifiers;

/// <summary>Collects what our analyzers report, and leaves the compiler's errors to fail the test.</summary>
/// <param name="language">One of <see cref="LanguageNames"/>.</param>
public sealed class PortCollector(string language = LanguageNames.CSharp) : PortTest(language, "PORT001")
{
    /// <summary>What our analyzers reported.</summary>
    public List<Diagnostic> Found { get; } = [];

    /// <inheritdoc/>
    protected override ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(
        ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics)
    {
        diagnostics = base.FilterDiagnostics(diagnostics);
        Found.AddRange(diagnostics.Select(item => item.diagnostic).Where(IsOurs));
        return diagnostics.RemoveAll(item => IsOurs(item.diagnostic));
    }

    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("PORT", StringComparison.Ordinal);
}
