using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Inventory;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers;

/// <summary>
/// PORT900: every port of the compilation with its facts, for the command <c>dotnet ports</c>, which alone switches the rule on. The
/// compiler does not run an analyzer whose only rule is off, so nobody else pays for it. It reports when everything has been read,
/// because the direction of a port often shows in another file.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class PortInventoryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Inventory);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var catalog = PortCatalog.Of(context.Options, context.CancellationToken);
        var environment = ProjectEnvironment.Of(context.Compilation, context.Options.AnalyzerConfigOptionsProvider);
        var code = new CodeInventory(
            context.Compilation, catalog, environment, ConfigurationProject.ServerOf(context.Compilation, context.Options));

        context.RegisterOperationAction(code.OnLiteral, OperationKind.Literal);
        context.RegisterOperationAction(code.OnMember, OperationKind.FieldReference, OperationKind.PropertyReference);
        context.RegisterOperationAction(code.OnParameter, OperationKind.ParameterReference);
        context.RegisterOperationAction(code.OnCall, OperationKind.Invocation);
        context.RegisterOperationAction(code.OnCreation, OperationKind.ObjectCreation);
        context.RegisterCompilationEndAction(end => code.Report(end.ReportDiagnostic, end.CancellationToken));
        var project = ConfigurationProject.Of(context.Compilation, context.Options);
        context.RegisterAdditionalFileAction(file => Report(file, catalog, project));
    }

    private static void Report(AdditionalFileAnalysisContext context, PortCatalog catalog, ConfigurationProject project)
    {
        var file = context.AdditionalFile;
        if (ConfigurationMarks.Of(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file)) == ConfigurationMark.None)
            return;
        if (file.GetText(context.CancellationToken) is not { } text
            || ConfigurationFile.Read(file.Path, text, project, context.CancellationToken) is not { } settings)
            return;
        foreach (var usage in settings.FindPorts().Where(usage => usage.Spelling != PortSpelling.Implied)
            .Concat(settings.FindImpliedPorts()))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (InventoryFacts.Of(usage, catalog) is { } facts)
                context.ReportDiagnostic(facts.ToDiagnostic(usage.Location));
        }
    }
}
