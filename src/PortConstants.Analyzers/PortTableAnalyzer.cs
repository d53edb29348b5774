using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Project;
using PortConstants.Tables;

namespace PortConstants.Analyzers;

/// <summary>
/// Says what is wrong in the project's own tables, at the cell. It acts on each file by itself, as an IDE does with the one that
/// is being edited, and also there sees the other files of the same class.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class PortTableAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = 
        Descriptors.TableProblems.Add(Descriptors.LookUpsCut).Add(Descriptors.UnreadableOption);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        var project = ProjectTables.Of(context.Options, context.CancellationToken);
        foreach (var joined in project.Joined)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var index = joined.IndexOfOwn(context.AdditionalFile.Path);
            if (index < 0)
                continue;
            var source = joined.Sources[index];
            var ofFile = project.TextOf(source).Details.Problems;
            foreach (var mistake in ofFile.Concat(joined.Problems.Where(problem => problem.File == index)))
                context.ReportDiagnostic(Describe(mistake, project, joined, index));
            foreach (var (name, value, remedy) in source.Settings.Unreadable)
            {
                var start = project.Place(source, 0, 0);
                context.ReportDiagnostic(ShownDiagnostic.Create(Descriptors.UnreadableOption, start, name, value, remedy));
            }
            if (context.Compilation.Language == LanguageNames.CSharp && HasLookUps(context))
                CheckLookUps(context, project, joined, index);
        }
    }

    private static bool HasLookUps(AdditionalFileAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        return TableSettings.ReadHasLookUps(key => options.TryGetValue(key, out var value) ? value : null);
    }

    private static Diagnostic Describe(TableProblem mistake, ProjectTables project, JoinedTable joined, int file) => ShownDiagnostic.Create(
        Descriptors.Of(mistake.Kind),
        project.Place(joined.Sources[file], mistake.Start, mistake.Length),
        mistake.First is { } first ? [project.Place(joined.Sources[first.File], first.Start, first.Length)] : [],
        properties: null,
        mistake.Message);

    /// <summary>Says once for each class, in its first own file, that the generator had to leave something out.</summary>
    private static void CheckLookUps(AdditionalFileAnalysisContext context, ProjectTables project, JoinedTable joined, int file)
    {
        if (Array.FindIndex(joined.Sources.Items, source => !source.Settings.IsPackaged) != file)
            return;
        var budget = LookUpBudget.Share([.. project.Joined.Select(item => item.Table)])[project.Joined.IndexOf(joined)];
        if (budget.Covers(joined.Table))
            return;
        var loss = budget.Rows == joined.Table.Rows.Count
            ? "go without descriptions"
            : $"know only the first {budget.Rows} of {joined.Table.Rows.Count} rows";
        var place = project.Place(joined.Sources[file], 0, 0);
        context.ReportDiagnostic(ShownDiagnostic.Create(Descriptors.LookUpsCut, place, joined.Table.ClassName, loss));
    }
}
