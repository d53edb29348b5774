using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PortConstants.Benchmarks.Floor;

/// <summary>Asks the compiler for every invocation, object creation and literal, and does nothing with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        new DiagnosticDescriptor("NULL001", "Nothing", "Nothing", "Floor", DiagnosticSeverity.Warning, isEnabledByDefault: true));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(_ => { }, OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.Literal);
    }
}
