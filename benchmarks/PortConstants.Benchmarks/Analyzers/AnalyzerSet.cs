using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers;
using PortConstants.Benchmarks.Floor;

namespace PortConstants.Benchmarks.Analyzers;

/// <summary>Analyzers that are measured as one.</summary>
/// <param name="Name">What the tables call them.</param>
/// <param name="Files">The assemblies that a compiler loads for them.</param>
/// <param name="Analyzers">The analyzers.</param>
internal sealed record AnalyzerSet(string Name, string[] Files, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    /// <summary>The floor.</summary>
    public static AnalyzerSet Null { get; } = Of("null analyzer", typeof(NullAnalyzer).Assembly, type => type == typeof(NullAnalyzer));

    /// <summary>All of ours; those that only look at tables and configuration files are among them.</summary>
    public static AnalyzerSet Ours { get; } = Of("PortConstants, all rules", typeof(CodePortAnalyzer).Assembly, _ => true);

    /// <summary>Hard-coded IP addresses.</summary>
    public static AnalyzerSet S1313 { get; } = OfSonar("S1313");

    /// <summary>Clear-text protocols.</summary>
    public static AnalyzerSet S5332 { get; } = OfSonar("S5332");

    /// <summary>A general-purpose set of about 200 rules.</summary>
    public static AnalyzerSet Meziantou { get; } = Of("Meziantou.Analyzer, whole",
        Assembly.LoadFrom(Path.Combine(BenchmarkFolders.Packages, "meziantou.analyzer/3.0.321/analyzers/dotnet/roslyn4.14/cs/Meziantou.Analyzer.dll")), _ => true);

    /// <summary>All sets, the floor first.</summary>
    public static IReadOnlyList<AnalyzerSet> All => [Null, Ours, S1313, S5332, Meziantou];

    private static AnalyzerSet OfSonar(string id)
    {
        var assembly = Assembly.LoadFrom(Path.Combine(BenchmarkFolders.Packages, "sonaranalyzer.csharp/10.36.0.15337/analyzers/SonarAnalyzer.CSharp.dll"));
        var set = Of("SonarAnalyzer " + id, assembly, type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics.Any(descriptor => descriptor.Id == id));
        // These two are off until a server's configuration asks for them; the constructor of Sonar's own tests turns them on.
        return set with { Analyzers = [.. set.Analyzers.Select(TurnOn)] };
    }

    private static DiagnosticAnalyzer TurnOn(DiagnosticAnalyzer analyzer)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (var constructor in analyzer.GetType().GetConstructors(Any))
        {
            if (constructor.GetParameters() is not [{ ParameterType.Name: "IAnalyzerConfiguration" } parameter])
                continue;
            var on = Types(parameter.ParameterType.Assembly).Single(type => type.Name == "AnalyzerConfiguration").GetProperty("AlwaysEnabled", Any)!;
            return (DiagnosticAnalyzer)constructor.Invoke([on.GetValue(null)]);
        }
        return analyzer;
    }

    private static AnalyzerSet Of(string name, Assembly assembly, Func<Type, bool> isMeant) => new(
        name,
        Directory.GetFiles(Path.GetDirectoryName(assembly.Location)!, name.StartsWith("Port", StringComparison.Ordinal) ? "PortConstants.*.dll" : "*.dll"),
        [
            .. Types(assembly)
                .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract && type.GetConstructor([]) is not null
                    && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } attribute && attribute.Languages.Contains(LanguageNames.CSharp)
                    && isMeant(type))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ]);

    /// <summary>All types but the code fixes, whose base class belongs to an editor.</summary>
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
