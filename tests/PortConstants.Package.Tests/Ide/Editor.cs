using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.QuickInfo;

namespace PortConstants.Package.Tests.Ide;

/// <summary>What a person sees of a project in an editor, by the services that editors use.</summary>
/// <param name="project">The project, as a workspace has opened it.</param>
public sealed class Editor(Project project)
{
    /// <summary>The squiggles of the package: rule, file, and the text under it.</summary>
    public async Task<IReadOnlyList<string>> SquigglesAsync() =>
        [.. from item in await DiagnosticsAsync() orderby item.Text.Name == "company-ports.csv", item.Diagnostic.Location.SourceSpan
            select $"{item.Text.Name}: {item.Diagnostic.Id} {item.Content.ToString(item.Diagnostic.Location.SourceSpan)}"];

    /// <summary>The lines under the light bulb of a squiggle.</summary>
    public async Task<IReadOnlyList<CodeAction>> LightBulbAsync(string rule, string text)
    {
        var (diagnostic, document, _) = (await DiagnosticsAsync()).First(item => item.Diagnostic.Id == rule && item.Content.ToString(item.Diagnostic.Location.SourceSpan) == text);
        var actions = new List<CodeAction>();
        foreach (var fixer in Fixers().Where(fixer => fixer.FixableDiagnosticIds.Contains(rule)))
            await fixer.RegisterCodeFixesAsync(new CodeFixContext((Document)document, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    /// <summary>The project after a line under the light bulb was chosen.</summary>
    public async Task<Editor> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        return new Editor(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!);
    }

    /// <summary>Writes a file to the disk, as an editor saves it.</summary>
    public async Task SaveAsync(string name)
    {
        var document = Texts().Where(text => text.Name == name).MaxBy(text => text.FilePath!.Length)!;
        var text = await document.GetTextAsync();
        await using var writer = new StreamWriter(document.FilePath!, append: false, text.Encoding!);
        text.Write(writer);
    }

    /// <summary>The text of a file; the nearest one, where several folders have a file of the name.</summary>
    public async Task<string> ReadAsync(string name) => (await Texts().Where(text => text.Name == name).MaxBy(text => text.FilePath!.Length)!.GetTextAsync()).ToString();

    /// <summary>The completion list after a text, each item with its explanation.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CompleteAsync(string file, string behind)
    {
        var (document, start) = await FindAsync(file, behind);
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, start + behind.Length);
        var explained = new Dictionary<string, string>();
        foreach (var item in list.ItemsList)
            explained[item.DisplayText] = (await service.GetDescriptionAsync(document, item))!.Text;
        return explained;
    }

    /// <summary>What the mouse shows over the first letter of a text.</summary>
    public async Task<string> HoverAsync(string file, string over)
    {
        var (document, start) = await FindAsync(file, over);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, start);
        return string.Join("\n", info!.Sections.Select(section => section.Text));
    }

    private async Task<(Document Document, int Start)> FindAsync(string file, string text)
    {
        var document = project.Documents.Single(document => document.Name == file);
        return (document, (await document.GetTextAsync()).ToString().IndexOf(text, StringComparison.Ordinal));
    }

    private IEnumerable<TextDocument> Texts() => [.. project.Documents, .. project.AdditionalDocuments, .. project.AnalyzerConfigDocuments];

    private async Task<IReadOnlyList<(Diagnostic Diagnostic, TextDocument Text, Microsoft.CodeAnalysis.Text.SourceText Content)>> DiagnosticsAsync()
    {
        var compilation = (await project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var analyzers = project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(project.Language))
            .Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id.StartsWith("PORT", StringComparison.Ordinal)))
            .ToImmutableArray();
        var found = new List<(Diagnostic, TextDocument, Microsoft.CodeAnalysis.Text.SourceText)>();
        foreach (var diagnostic in await compilation.WithAnalyzers(analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync())
        {
            var text = Texts().Single(text => text.FilePath == diagnostic.Location.GetLineSpan().Path);
            found.Add((diagnostic, text, await text.GetTextAsync()));
        }
        return found;
    }

    private IEnumerable<CodeFixProvider> Fixers() =>
        from reference in project.AnalyzerReferences.OfType<AnalyzerFileReference>()
        where reference.Display == "PortConstants.CodeFixes"
        from type in reference.GetAssembly().GetTypes()
        where type.GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Languages.Contains(project.Language) == true
        select (CodeFixProvider)Activator.CreateInstance(type)!;
}
