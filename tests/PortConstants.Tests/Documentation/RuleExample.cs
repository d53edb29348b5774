using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Documentation;

/// <summary>An example on a rule's page, run as a project of its own.</summary>
/// <param name="language"><c>csharp</c>; <c>json</c> for an appsettings.json, <c>csv</c> for an own table, <c>ini</c> for an .editorconfig.</param>
/// <param name="code">The example.</param>
public sealed class RuleExample(string language, string code)
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

    /// <summary>The lines, counted from 0, that hold a number: in a failing example each of them is reported.</summary>
    public IEnumerable<int> LinesWithNumbers => language is "csharp" or "json"
        ? code.Split('\n').Index().Where(line => line.Item.Any(char.IsAsciiDigit)).Select(line => line.Index)
        : [];

    /// <summary>Compiles the example, and fails if the compiler finds an error.</summary>
    /// <returns>What our analyzers say of it.</returns>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync()
    {
        var project = new ExampleProject();
        project.Use(ReferenceSet.Net10, language == "ini" ? code : "", [], language switch
        {
            "csv" => [.. TestFile.Packaged, TestFile.Table("/app/company-ports.csv", code)],
            "json" => [.. TestFile.Packaged, new TestFile("/app/appsettings.json", code, ("PortConfiguration", "true"))],
            _ => [.. TestFile.Packaged],
        });
        var source = language == "csharp" ? code : "class Program;";
        project.TestState.OutputKind = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement)
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        project.TestState.Sources.Add(source);
        project.TestState.Sources.Add(("/Usings.cs", SourceText.From(ImplicitUsings)));
        await project.RunAsync();
        return project.Found;
    }

    /// <summary>Collects what our analyzers say, and leaves the compiler's errors to fail the test.</summary>
    private sealed class ExampleProject() : PortTest(LanguageNames.CSharp, "PORT001")
    {
        public List<Diagnostic> Found { get; } = [];

        protected override ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics)
        {
            Found.AddRange(diagnostics.Select(item => item.diagnostic).Where(IsOurs));
            return base.FilterDiagnostics(diagnostics.RemoveAll(item => IsOurs(item.diagnostic)));
        }

        private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("PORT", StringComparison.Ordinal);
    }
}
