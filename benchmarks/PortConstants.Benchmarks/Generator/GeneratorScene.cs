using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Benchmarks.Corpus;

namespace PortConstants.Benchmarks.Generator;

/// <summary>A project with one generator, in the states that a day's work brings.</summary>
internal sealed class GeneratorScene
{
    private static readonly CSharpCompilation Project = CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText("class Program { }")], FrameworkReferences.All);
    private static readonly CSharpCompilation Edited = Project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated { }"));

    private readonly IIncrementalGenerator _generator;
    private readonly GeneratorDriver _warm;
    private readonly TableFile _table;
    private readonly TableFile _changed;

    /// <summary>A project with a table.</summary>
    public GeneratorScene(IIncrementalGenerator generator, TableFile table)
    {
        _generator = generator;
        _table = table;
        _changed = new TableFile(table.Path, table.ClassName, table.GetText().ToString().Replace("\nhttps,443,tcp,", "\nhttps,443,tcp,changed "));
        _warm = CreateDriver(table).RunGenerators(Project);
    }

    /// <summary>Nothing has been read or generated yet.</summary>
    public GeneratorDriver FirstRun() => CreateDriver(_table.Reopen()).RunGenerators(Project);

    /// <summary>Somebody has written a line of code.</summary>
    public GeneratorDriver UnrelatedEdit() => _warm.RunGenerators(Edited);

    /// <summary>Somebody has changed a row of the table.</summary>
    public GeneratorDriver OneRowChanged() => _warm.ReplaceAdditionalText(_table, _changed.Reopen()).RunGenerators(Project);

    /// <summary>All generated text.</summary>
    public IEnumerable<string> Sources => _warm.GetRunResult().GeneratedTrees.Select(tree => tree.ToString());

    private GeneratorDriver CreateDriver(TableFile table) =>
        CSharpGeneratorDriver.Create([_generator.AsSourceGenerator()], [table], optionsProvider: new TableOptions());
}
