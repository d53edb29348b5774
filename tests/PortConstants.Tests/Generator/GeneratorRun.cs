using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PortConstants.Tests.Generator;

/// <summary>What the generator did. Every run proves that it throws nothing and that an unrelated edit makes it do nothing.</summary>
public sealed class GeneratorRun
{
    private static readonly string[] Steps = ["ProjectOptions", "TableRows", "Outputs"];

    private readonly GeneratorDriver _driver;
    private readonly Compilation _input;
    private readonly IReadOnlyList<AdditionalText> _files;
    private readonly Compilation _output;
    private readonly GeneratorRunResult _result;

    private GeneratorRun(GeneratorDriver driver, Compilation input, IReadOnlyList<AdditionalText> files)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out _output, out var diagnostics);
        _input = input;
        _files = files;
        _result = _driver.GetRunResult().Results.Single();
        Assert.Null(_result.Exception);
        Assert.Empty(diagnostics);
    }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Compilation => _output;

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Sources => _result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>All generated text, file by file.</summary>
    public string Text => string.Join("\n", Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Key + "\n" + source.Value));

    /// <summary>All objects that came out of the generator's own steps.</summary>
    public IEnumerable<object> Models => Steps.SelectMany(name => _result.TrackedSteps[name]).SelectMany(step => step.Outputs).Select(output => output.Value);

    internal static GeneratorRun Start(GeneratorDriver driver, Compilation input, IReadOnlyList<AdditionalText> files)
    {
        var run = new GeneratorRun(driver, input, files);
        var again = run.AfterUnrelatedEdit();
        // The compilation is the edit itself. What the generator makes of it stays as it was.
        Assert.All(again._result.TrackedSteps.Where(steps => steps.Key != WellKnownGeneratorInputs.Compilation).SelectMany(steps => steps.Value).Concat(again.OutputSteps).SelectMany(step => step.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{output.Value} is {output.Reason}"));
        return run;
    }

    /// <summary>What became of the outputs of a named step.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        _result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>What became of the generated files, by name.</summary>
    public IReadOnlyDictionary<string, IncrementalStepRunReason> FileReasons =>
        OutputSteps.SelectMany(step => step.Outputs)
            .SelectMany(output => HintNames(output.Value).Select(name => (name, output.Reason)))
            .ToDictionary(file => file.name, file => file.Reason);

    /// <summary>Somebody edits the code.</summary>
    public GeneratorRun AfterUnrelatedEdit()
    {
        var options = (CSharpParseOptions)_input.SyntaxTrees.First().Options;
        return new(_driver, _input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated { }", options)), _files);
    }

    /// <summary>Somebody edits a table.</summary>
    public GeneratorRun AfterEdit(string path, Func<string, string> edit)
    {
        var file = _files.Single(file => file.Path == path);
        var edited = new TableFile(path, edit(file.GetText()!.ToString()));
        return new(_driver.ReplaceAdditionalText(file, edited), _input, [.. _files.Select(item => item == file ? edited : item)]);
    }

    /// <summary>The assembly; fails on any warning of the compiler.</summary>
    public Assembly Load() => new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(Emit());

    /// <summary>The assembly, for another project.</summary>
    public MetadataReference ToReference() => MetadataReference.CreateFromStream(Emit());

    /// <summary>The bytes of the assembly.</summary>
    public long AssemblySize => Emit().Length;

    private MemoryStream Emit()
    {
        var stream = new MemoryStream();
        var result = _output.Emit(stream);
        Assert.Empty(result.Diagnostics);
        stream.Position = 0;
        return stream;
    }

    // The value of an output step is a pair of the compiler's own: its files, which have hint names, and its diagnostics.
    private static IEnumerable<string> HintNames(object output) =>
        ((IEnumerable)((ITuple)output)[0]!).Cast<object>().Select(file => (string)file.GetType().GetProperty("HintName")!.GetValue(file)!);

    private IEnumerable<IncrementalGeneratorRunStep> OutputSteps => _result.TrackedOutputSteps.Values.SelectMany(steps => steps);
}
