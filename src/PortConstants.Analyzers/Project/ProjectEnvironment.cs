using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Project;

/// <summary>Where the code of a project runs: in a test run, or wherever the program is deployed.</summary>
internal static class ProjectEnvironment
{
    /// <summary>The environment of a project; it is found when it is asked for.</summary>
    public static Lazy<PortEnvironment> Of(Compilation compilation, AnalyzerConfigOptionsProvider options) =>
        new(() => IsTestProject(compilation, options) ? PortEnvironment.Test : PortEnvironment.Production);

    private static bool IsTestProject(Compilation compilation, AnalyzerConfigOptionsProvider options) =>
        (options.GlobalOptions.TryGetValue("build_property.IsTestProject", out var value)
            && value.Equals("true", StringComparison.OrdinalIgnoreCase))
        || compilation.ReferencedAssemblyNames.Any(assembly => TestFrameworks.Contains(assembly.Name));
}
