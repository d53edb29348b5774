using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Rules;

namespace PortConstants.Analyzers;

/// <summary>Finds the ports in the configuration files of the project, and reports what the rules find in them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class ConfigurationPortAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleSet.OfConfiguration.Descriptors.Add(Descriptors.UnreadableSettings);

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
        if (context.Options.AdditionalFiles.All(file => ConfigurationMarks.Of(options.GetOptions(file)) == ConfigurationMark.None))
            return;
        var catalog = PortCatalog.Of(context.Options, context.CancellationToken);
        var severities = new RuleSeverities(context.Compilation.Options);
        var project = ConfigurationProject.Of(context.Compilation, context.Options);
        context.RegisterAdditionalFileAction(file => Report(file, catalog, severities, project));
    }

    private static void Report(
        AdditionalFileAnalysisContext context,
        PortCatalog catalog,
        RuleSeverities severities,
        ConfigurationProject project)
    {
        var file = context.AdditionalFile;
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
        var mark = ConfigurationMarks.Of(options);
        if (mark == ConfigurationMark.None || file.GetText(context.CancellationToken) is not { } text)
            return;
        if (ConfigurationFile.Read(file.Path, text, project, context.CancellationToken) is not { } settings)
        {
            // A file that only its name has brought here is for its own reader to report.
            if (mark == ConfigurationMark.Explicit)
            {
                var start = Location.Create(file.Path, default, default);
                context.ReportDiagnostic(ShownDiagnostic.Create(Descriptors.UnreadableSettings, start, ConfigurationFormats.Names));
            }
            return;
        }
        var approval = ProjectApproval.Of(context.Options, context.CancellationToken);
        var rules = new RuleContext(catalog, approval, severities, options, tree: null);
        foreach (var usage in settings.FindPorts())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            RuleSet.OfConfiguration.Report(usage, rules, context.ReportDiagnostic, isSuppressed: _ => false, context.CancellationToken);
        }
    }
}
