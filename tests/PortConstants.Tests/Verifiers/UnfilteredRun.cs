using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortConstants.Tests.Verifiers;

/// <summary>
/// Every test of a rule also runs the analyzer of code without its <c>CandidateFilter</c>, which only saves time: each diagnostic in code
/// has to come from both.
/// </summary>
public static class UnfilteredRun
{
    /// <summary>The diagnostics of one run, after it has been held against those of the other.</summary>
    /// <param name="diagnostics">The diagnostics of both.</param>
    public static ImmutableArray<(Project Project, Diagnostic Diagnostic)> Compare(ImmutableArray<(Project Project, Diagnostic Diagnostic)> diagnostics)
    {
        var once = ImmutableArray.CreateBuilder<(Project, Diagnostic)>();
        once.AddRange(diagnostics.Where(item => !IsOfCode(item.Diagnostic)));
        foreach (var group in diagnostics.Where(item => IsOfCode(item.Diagnostic)).GroupBy(Key))
        {
            var both = group.ToList();
            Assert.True(both.Count % 2 == 0, $"Only one of the runs with and without the filter reports {both[0].Diagnostic}");
            once.AddRange(both.Take(both.Count / 2));
        }
        return once.ToImmutable();
    }

    private static (ProjectId, string, Location, string) Key((Project Project, Diagnostic Diagnostic) item) =>
        (item.Project.Id, item.Diagnostic.Id, item.Diagnostic.Location, item.Diagnostic.GetMessage());

    /// <summary>The rules that read code; a settings file has an analyzer of its own.</summary>
    private static bool IsOfCode(Diagnostic diagnostic) =>
        diagnostic.Location.IsInSource && PortAnalyzers.CodeRules.Contains(diagnostic.Id);
}
