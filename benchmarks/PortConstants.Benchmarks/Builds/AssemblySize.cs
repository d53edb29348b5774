using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Benchmarks.Corpus;
using PortConstants.Generator;
using PortConstants.Tables;

namespace PortConstants.Benchmarks.Builds;

/// <summary>The bytes that the generated code adds to the assembly of a project.</summary>
internal static class AssemblySize
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp7_3);

    public static void Run()
    {
        var none = BytesWith();
        (string Name, long Bytes)[] sizes =
        [
            ("the packaged tables", BytesWith([.. TableFile.Packaged]) - none),
            ("the packaged tables, PortConstantsLookUps=none", BytesWithoutLookUps([.. TableFile.Packaged]) - none),
            ("the registry of IANA", BytesWith(TableFile.Registry) - none),
            ("the registry of IANA, PortConstantsLookUps=none", BytesWithoutLookUps(TableFile.Registry) - none),
        ];
        Report.Print("What the generated code adds to an assembly", ["with", "KB"], sizes.Select(size => new[] { size.Name, FormattableString.Invariant($"{size.Bytes / 1024.0:N1}") }));
    }

    private static long BytesWith(params TableFile[] tables) => Bytes(new TableOptions(), tables);

    private static long BytesWithoutLookUps(params TableFile[] tables) => Bytes(new TableOptions((TableSettings.LookUpsKey, "none")), tables);

    private static long Bytes(TableOptions options, TableFile[] tables)
    {
        Compilation compilation = CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText("class Program { }", Options)], FrameworkReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver.Create([new PortsGenerator().AsSourceGenerator()], tables, Options, options).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        using var assembly = new MemoryStream();
        return compilation.Emit(assembly).Success ? assembly.Length : throw new InvalidOperationException("the generated code does not compile");
    }
}
