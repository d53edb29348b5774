using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Diagnostics;
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
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var seen = new HashSet<(string Key, string Value)>();
        foreach (var tree in context.Compilation.SyntaxTrees)
            Check(options.GetOptions(tree), () => Location.Create(tree, default));
        foreach (var file in context.Options.AdditionalFiles)
        {
            if (options.GetOptions(file) is var ofFile && ConfigurationMarks.Of(ofFile) != ConfigurationMark.None)
                Check(ofFile, () => Location.Create(file.Path, default, default));
        }

        void Check(AnalyzerConfigOptions ofFile, Func<Location> start)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var (key, value, remedy) in PortOptions.Unreadable(ofFile))
            {
                if (seen.Add((key, value)))
                    context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnreadableOption, start(), key, value, remedy));
            }
        }
    }
}
