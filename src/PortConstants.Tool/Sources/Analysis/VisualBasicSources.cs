using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>The compilation of a project in Visual Basic.</summary>
internal static class VisualBasicSources
{
    /// <summary>Parses and joins the files.</summary>
    public static Compilation Compile(CompilerInput input)
    {
        var options = new VisualBasicParseOptions(
            LanguageVersion.Latest,
            DocumentationMode.None,
            SourceCodeKind.Regular,
            input.Symbols.Where(SyntaxFacts.IsValidIdentifier).Distinct().Select(name => new KeyValuePair<string, object>(name, true)));
        var trees = input.Files.Select(file => VisualBasicSyntaxTree.ParseText(file.Text, options, file.Path));
        return VisualBasicCompilation.Create(input.Project.Name, trees, input.References, new VisualBasicCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            rootNamespace: IsNamespace(input.Project.RootNamespace) ? input.Project.RootNamespace : "",
            globalImports: input.Project.Usings.Where(IsNamespace).Distinct().Select(GlobalImport.Parse),
            specificDiagnosticOptions: input.Off).WithSyntaxTreeOptionsProvider(input.Severities));
    }

    private static bool IsNamespace(string name) => name.Length > 0 && name.Split('.').All(SyntaxFacts.IsValidIdentifier);
}
