using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Documentation;

/// <summary>A file that the documentation shows, run in a project of its own.</summary>
/// <param name="path">The path in the project: C#, a table, a configuration file or an <c>.editorconfig</c>.</param>
/// <param name="text">The content.</param>
public sealed class Example(string path, string text)
{
    // A new project has these without writing them.
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The lines, counted from 0, that hold a number outside a comment: in a failing example of ports each of them is reported.</summary>
    public IEnumerable<int> LinesWithNumbers => Path.GetExtension(path) is ".cs" or ".json"
        ? text.Split('\n').Index().Where(line => !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal) && line.Item.Any(char.IsAsciiDigit)).Select(line => line.Index)
        : [];

    /// <summary>Compiles the project, and fails if the compiler finds an error.</summary>
    /// <returns>What our analyzers say of it.</returns>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync()
    {
        var project = new Project();
        TestFile[] files = Path.GetExtension(path) switch
        {
            ".csv" => [TestFile.Table("/app/" + path, text)],
            ".json" => [new TestFile("/app/" + path, text, ("PortConfiguration", "true"))],
            _ => [],
        };
        project.Use(ReferenceSet.Net10, path == ".editorconfig" ? text : "", [], [.. TestFile.Packaged, .. files]);
        var source = Path.GetExtension(path) == ".cs" ? text : "class Program;";
        project.TestState.OutputKind = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement)
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        project.TestState.Sources.Add(source);
        project.TestState.Sources.Add(("/Usings.cs", SourceText.From(ImplicitUsings)));
        await project.RunAsync();
        return project.Found;
    }

    /// <summary>Collects what our analyzers say, and leaves the compiler's errors to fail the test.</summary>
    private sealed class Project() : PortTest(LanguageNames.CSharp, "PORT001")
    {
        public List<Diagnostic> Found { get; } = [];

        protected override ImmutableArray<(Microsoft.CodeAnalysis.Project project, Diagnostic diagnostic)> FilterDiagnostics(
            ImmutableArray<(Microsoft.CodeAnalysis.Project project, Diagnostic diagnostic)> diagnostics)
        {
            Found.AddRange(diagnostics.Select(item => item.diagnostic).Where(IsOurs));
            return base.FilterDiagnostics(diagnostics.RemoveAll(item => IsOurs(item.diagnostic)));
        }

        private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("PORT", StringComparison.Ordinal);
    }
}
