using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Rules;

namespace PortConstants.Analyzers;

/// <summary>Finds the ports in the configuration files of the project, and lets the rules judge them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class ConfigurationPortAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleSet.OfConfiguration.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        if (!context.Options.AdditionalFiles.Any(file => ConfigurationFile.IsMarked(options.GetOptions(file))))
            return;
        var project = PortCatalog.Of(context.Options, context.CancellationToken);
        context.RegisterAdditionalFileAction(file => Report(file, project));
    }

    private static void Report(AdditionalFileAnalysisContext context, PortCatalog project)
    {
        var file = context.AdditionalFile;
        var metadata = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
        if (!ConfigurationFile.IsMarked(metadata) || file.GetText(context.CancellationToken) is not { } text)
            return;

        var options = PortOptions.Read(metadata);
        var severities = context.Compilation.Options.SyntaxTreeOptionsProvider;
        foreach (var use in ConfigurationFile.Read(file.Path, text).FindPorts())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (RuleSet.OfConfiguration.Where(rule => !IsOff(rule)).Select(rule => rule.Evaluate(use, project, options)).FirstOrDefault(found => found is not null) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }

        // A rule that is off must not silence the next one. The compiler knows severities by folder for code only.
        bool IsOff(PortRule rule) =>
            severities?.TryGetGlobalDiagnosticValue(rule.Descriptor.Id, context.CancellationToken, out var severity) == true
            && severity == ReportDiagnostic.Suppress;
    }
}
