using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing.Model;

namespace PortConstants.Tests.Verifiers;

/// <summary>A project that our fixers change.</summary>
/// <param name="language">One of <see cref="LanguageNames"/>.</param>
/// <param name="rule">The rule of markup without an id.</param>
public sealed class PortFixTest(string language, string rule) : PortTest(language, rule), IAnalyzerAssemblyLoader
{
    /// <summary>The path of the project file.</summary>
    public string? ProjectPath { get; set; }

    /// <inheritdoc/>
    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => PortAnalyzers.CreateFixers(Language);

    /// <summary>None: the library would run them to find diagnostics, but not for the fixes.</summary>
    protected override IEnumerable<Type> GetSourceGenerators() => [];

    /// <summary>The project with the generator as a part of it, as in an IDE.</summary>
    protected override async Task<Project> CreateProjectImplAsync(EvaluatedProjectState primary, ImmutableArray<EvaluatedProjectState> additional, CancellationToken cancellation)
    {
        var project = await base.CreateProjectImplAsync(primary, additional, cancellation);
        var solution = project.Solution.WithProjectFilePath(project.Id, ProjectPath);
        if (Language == LanguageNames.CSharp)
            solution = solution.AddAnalyzerReference(project.Id, new AnalyzerFileReference(PortAnalyzers.Generators[0].Assembly.Location, this));
        return solution.GetProject(project.Id)!;
    }

    void IAnalyzerAssemblyLoader.AddDependencyLocation(string fullPath)
    {
    }

    Assembly IAnalyzerAssemblyLoader.LoadFromPath(string fullPath) => PortAnalyzers.Generators[0].Assembly;
}
