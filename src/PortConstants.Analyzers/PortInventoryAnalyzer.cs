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
        var code = new CodeInventory(context.Compilation, catalog, environment);

        context.RegisterOperationAction(code.OnLiteral, OperationKind.Literal);
        context.RegisterOperationAction(code.OnMember, OperationKind.FieldReference, OperationKind.PropertyReference);
        context.RegisterOperationAction(code.OnParameter, OperationKind.ParameterReference);
        context.RegisterOperationAction(code.OnCall, OperationKind.Invocation);
        context.RegisterOperationAction(code.OnCreation, OperationKind.ObjectCreation);
        context.RegisterCompilationEndAction(end => code.Report(end.ReportDiagnostic, end.CancellationToken));
        context.RegisterAdditionalFileAction(file => Report(file, catalog, environment));
    }

    private static void Report(AdditionalFileAnalysisContext context, PortCatalog catalog, Lazy<PortEnvironment> environment)
    {
        var file = context.AdditionalFile;
        if (!ConfigurationFile.IsMarked(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file)))
            return;
        if (file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var usage in ConfigurationFile.Read(file.Path, text, environment).FindPorts())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (InventoryFacts.Of(usage, catalog) is { } facts)
                context.ReportDiagnostic(facts.ToDiagnostic(usage.Location));
        }
    }
}
