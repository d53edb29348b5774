using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PortConstants.Tests.Verifiers;

/// <summary>What the package loads into a compiler, found as the compiler finds it.</summary>
public static class PortAnalyzers
{
    /// <summary>The assembly of the analyzers.</summary>
    public static Assembly Assembly { get; } = Assembly.Load("PortConstants.Analyzers");

    /// <summary>The source generators.</summary>
    public static IReadOnlyList<Type> Generators { get; } = TypesOf(Assembly.Load("PortConstants.Generator"), typeof(IIncrementalGenerator));

    /// <summary>The rules, one descriptor for each id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [.. CreateAll().SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(descriptor => descriptor.Id).OrderBy(descriptor => descriptor.Id)];

    /// <summary>The ids of the rules that read code.</summary>
    public static IReadOnlySet<string> CodeRules { get; } = CreateUnfiltered().SupportedDiagnostics.Select(rule => rule.Id).ToHashSet();

    /// <summary>A new instance of each analyzer.</summary>
    public static IReadOnlyList<DiagnosticAnalyzer> CreateAll() =>
        [.. TypesOf(Assembly, typeof(DiagnosticAnalyzer)).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>The analyzer of code without its filter, which has to find the same.</summary>
    public static DiagnosticAnalyzer CreateUnfiltered() => (DiagnosticAnalyzer)Activator.CreateInstance(
        Assembly.GetType("PortConstants.Analyzers.CodePortAnalyzer")!, BindingFlags.Instance | BindingFlags.NonPublic, null, [false], null)!;

    /// <summary>A new instance of each fixer for a language.</summary>
    public static IReadOnlyList<CodeFixProvider> CreateFixers(string language) =>
    [
        .. TypesOf(Assembly.Load("PortConstants.CodeFixes"), typeof(CodeFixProvider))
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages.Contains(language))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private static Type[] TypesOf(Assembly assembly, Type type) =>
        [.. assembly.GetTypes().Where(candidate => type.IsAssignableFrom(candidate) && !candidate.IsAbstract)];
}
