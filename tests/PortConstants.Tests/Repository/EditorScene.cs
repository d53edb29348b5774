using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Repository;

/// <summary>A file that is open in an editor: its text, the colors of its parts, and what our analyzers and fixers say of it.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="Parts">The classified parts, such as keywords.</param>
/// <param name="Notes">The diagnostics, each with the titles under its light bulb.</param>
public sealed record EditorScene(SourceText Text, IReadOnlyList<ClassifiedSpan> Parts, IReadOnlyList<EditorScene.Note> Notes)
{
    /// <summary>Opens a program that has the package.</summary>
    public static async Task<EditorScene> OpenAsync(string source)
    {
        using var workspace = new AdhocWorkspace();
        var document = AddProject(workspace.CurrentSolution, source);
        var text = await document.GetTextAsync();
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        var found = await compilation.WithAnalyzers([.. PortAnalyzers.CreateAll()], document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        var notes = new List<Note>();
        foreach (var diagnostic in found.OrderBy(diagnostic => diagnostic.Location.SourceSpan))
            notes.Add(new Note(diagnostic, await LightBulbAsync(document, diagnostic)));
        return new EditorScene(text, [.. await Classifier.GetClassifiedSpansAsync(document, new TextSpan(0, text.Length))], notes);
    }

    private static Document AddProject(Solution solution, string source)
    {
        var project = ProjectId.CreateNewId();
        var document = DocumentId.CreateNewId(project);
        solution = solution
            .AddProject(ProjectInfo.Create(project, VersionStamp.Default, "App", "App", LanguageNames.CSharp, filePath: "/app/App.csproj"))
            .WithProjectCompilationOptions(project, new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .WithProjectMetadataReferences(project, ReferenceSet.For(ReferenceSet.Net10))
            .AddAnalyzerReference(project, new AnalyzerFileReference(PortAnalyzers.Generators[0].Assembly.Location, new LoadedAssemblies()))
            .AddDocument(document, "Program.cs", SourceText.From(source), filePath: "/app/Program.cs");
        foreach (var file in TestFile.Packaged)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(file.Path), SourceText.From(file.Text), filePath: file.Path);
        var configuration = "is_global = true\n" + string.Concat(TestFile.Packaged.Select(file => file.ToConfiguration()));
        return solution
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".globalconfig", SourceText.From(configuration), filePath: "/.globalconfig")
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".editorconfig", SourceText.From("root = true\n"), filePath: "/app/.editorconfig")
            .GetDocument(document)!;
    }

    private static async Task<IReadOnlyList<string>> LightBulbAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var fixer in PortAnalyzers.CreateFixers(LanguageNames.CSharp).Where(fixer => fixer.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return [.. actions.Select(action => action.Title)];
    }

    /// <summary>A diagnostic of the file.</summary>
    /// <param name="Diagnostic">The diagnostic.</param>
    /// <param name="Fixes">The titles of its fixes.</param>
    public sealed record Note(Diagnostic Diagnostic, IReadOnlyList<string> Fixes);

    private sealed class LoadedAssemblies : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => PortAnalyzers.Generators[0].Assembly;
    }
}
