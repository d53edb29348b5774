using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers;

/// <summary>PORT109: an option that cannot be read, once for each value, at the first file that it applies to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class PortOptionsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.UnreadableOption);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        var seen = new HashSet<(string Key, string Value)>();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var (key, value, remedy) in PortOptions.Unreadable(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree)))
            {
                if (seen.Add((key, value)))
                    context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnreadableOption, Location.Create(tree, new TextSpan(0, 0)), key, value, remedy));
            }
        }
    }
}
