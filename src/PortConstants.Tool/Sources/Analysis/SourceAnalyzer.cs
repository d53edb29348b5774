using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers;
using PortConstants.Tool.Results;
using PortConstants.Tool.Sources.Projects;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>Runs the analyzers of the package in this process.</summary>
internal static class SourceAnalyzer
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [new CodePortAnalyzer(), new ConfigurationPortAnalyzer(), new PortInventoryAnalyzer()];

    private static readonly ImmutableArray<AdditionalText> Tables =
        [.. new[] { "ports.csv", "services.csv" }.Select(name => (AdditionalText)new SourceText(new AdditionalFile(
            Path.Combine(AppContext.BaseDirectory, "Inventory", "data", name),
            new Dictionary<string,
                string> { ["PortTable"] = "packaged", ["PortTableClassName"] = "Ports", ["PortTableEnumName"] = "Port" })))];

    /// <summary>What the analyzers read beside the code.</summary>
    public static ImmutableArray<AdditionalText> FilesOf(SourceProject project)
    {
        var own = project.AdditionalFiles.Select(file => (AdditionalText)new SourceText(file));
        return project.Properties.GetValueOrDefault("PortConstantsDefaultTable", "").Equals("false", StringComparison.OrdinalIgnoreCase)
            ? [.. own] : [.. own, .. Tables];
    }

    /// <summary>The options that the build would pass.</summary>
    public static SourceOptions OptionsOf(SourceProject project, EditorConfigs configs) => new(
        configs,
        FolderPaths.Above(project.Path),
        new Dictionary<string, string>(project.Properties) { ["IsTestProject"] = project.IsTest ? "true" : "" });

    /// <summary>The ports and findings of a compilation.</summary>
    public static async Task<IReadOnlyList<AnalyzerResult>> RunAsync(
        Compilation compilation, ImmutableArray<AdditionalText> files, SourceOptions options, CancellationToken cancellation)
    {
        // An analyzer that throws loses what it would have said, and nothing else.
        var analysis = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(files, options), onAnalyzerException: (_, _, _) => { }, concurrentAnalysis: true,
                logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(Analyzers, analysis).GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. diagnostics.Where(diagnostic => !diagnostic.IsSuppressed && AskedRules.Contain(diagnostic.Id)).Select(Read)];
    }

    private static AnalyzerResult Read(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return new AnalyzerResult(
            diagnostic.Id,
            diagnostic.GetMessage(),
            diagnostic.Severity switch { DiagnosticSeverity.Error => Model.Severities.Error, DiagnosticSeverity.Warning =>
                Model.Severities.Warning, _ => Model.Severities.Note },
            place.Path,
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1,
            diagnostic.Properties.Where(property => property.Value is not null)
                .ToDictionary(property => property.Key, property => property.Value!));
    }
}
