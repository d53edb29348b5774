using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers;

/// <summary>
/// PORT109: an option that cannot be read, once for each value. One of a configuration file is reported at the first file that it applies
/// to, metadata at the file of its item, a property of the project without a place.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class PortOptionsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.UnreadableOption, Descriptors.MissingBuildFiles);

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
        // Always an error: without these files nobody sees whether the build is a strict one.
        if (BuildOption.AreBuildFilesMissing(options.GlobalOptions))
            context.ReportDiagnostic(ShownDiagnostic.CreateError(Descriptors.MissingBuildFiles, Location.None));

        var report = new Once(context);
        report.Check(BuildOption.Properties, options.GlobalOptions, () => Location.None);
        foreach (var file in context.Options.AdditionalFiles)
        {
            var ofFile = options.GetOptions(file);
            report.Check(BuildOption.Metadata, ofFile, () => Location.Create(file.Path, default, default));
            if (ConfigurationMarks.Of(ofFile) != ConfigurationMark.None)
                report.Check(ofFile, () => Location.Create(file.Path, default, default));
        }
        foreach (var tree in context.Compilation.SyntaxTrees)
            report.Check(options.GetOptions(tree), () => Location.Create(tree, default));
    }

    /// <summary>Reports each value of a key once.</summary>
    private sealed class Once(CompilationAnalysisContext context)
    {
        private readonly HashSet<(string Key, string Value)> _seen = [];

        public void Check(AnalyzerConfigOptions options, Func<Location> place)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var (key, value, remedy) in PortOptions.Unreadable(options))
                Report(key, value, remedy, place);
        }

        public void Check(IEnumerable<BuildOption> all, AnalyzerConfigOptions options, Func<Location> place)
        {
            foreach (var option in all)
            {
                if (option.FindUnreadable(options) is { } value)
                    Report(option.Name, value, option.Remedy, place);
            }
        }

        private void Report(string key, string value, string remedy, Func<Location> place)
        {
            if (_seen.Add((key, value)))
                context.ReportDiagnostic(ShownDiagnostic.Create(Descriptors.UnreadableOption, place(), key, value, remedy));
        }
    }
}
