using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Rules;

namespace PortConstants.Analyzers;

/// <summary>Finds the ports in the configuration files of the project, and reports what the rules find in them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class ConfigurationPortAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleSet.OfConfiguration.Descriptors;

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
        var catalog = PortCatalog.Of(context.Options, context.CancellationToken);
        var severities = new RuleSeverities(context.Compilation.Options);
        var environment = ProjectEnvironment.Of(context.Compilation, options);
        context.RegisterAdditionalFileAction(file => Report(file, catalog, severities, environment));
    }

    private static void Report(AdditionalFileAnalysisContext context, PortCatalog catalog, RuleSeverities severities, Lazy<PortEnvironment> environment)
    {
        var file = context.AdditionalFile;
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
        if (!ConfigurationFile.IsMarked(options) || file.GetText(context.CancellationToken) is not { } text)
            return;

        var rules = new RuleContext(catalog, ProjectApproval.Of(context.Options, context.CancellationToken), severities, options, tree: null);
        foreach (var usage in ConfigurationFile.Read(file.Path, text, environment).FindPorts())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            RuleSet.OfConfiguration.Report(usage, rules, context.ReportDiagnostic, isSuppressed: _ => false, context.CancellationToken);
        }
    }
}
