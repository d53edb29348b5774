using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Documentation;

/// <summary>A file that the documentation shows, run in a project of its own.</summary>
/// <param name="path">The path in the project: C#, a table, a configuration file or an <c>.editorconfig</c>.</param>
/// <param name="text">The content.</param>
/// <param name="approved">The approved list of the project, if it has one.</param>
public sealed class Example(string path, string text, string? approved = null)
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
    /// <param name="enabled">A rule that is off by default.</param>
    /// <param name="options">Lines of the <c>.editorconfig</c>.</param>
    /// <returns>What our analyzers report.</returns>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string? enabled = null, string options = "")
    {
        var project = new PortCollector();
        TestFile[] files = (path == ".editorconfig" ? path : Path.GetExtension(path)) switch
        {
            ".csv" => [TestFile.Table("/app/" + path, text)],
            ".cs" or ".editorconfig" => [],
            _ => [new TestFile("/app/" + path, text, ("PortConfiguration", "default"))],
        };
        project.Use(ReferenceSet.Net10, path == ".editorconfig" ? text : options, [], [.. TestFile.Packaged, .. files, .. approved is null ? [] : new[] { TestFile.ApprovedList(approved) }], enabled);
        var source = Path.GetExtension(path) == ".cs" ? text : "class Program;";
        project.TestState.OutputKind = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement)
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        project.TestState.Sources.Add(source);
        project.TestState.Sources.Add(("/Usings.cs", SourceText.From(ImplicitUsings)));
        await project.RunAsync();
        return project.Found;
    }
}
