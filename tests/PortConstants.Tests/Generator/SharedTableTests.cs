using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Generator;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>A compiler that runs the generator and the analyzers reads each table once.</summary>
public class SharedTableTests
{
    private static readonly TestFile Table = TestFile.Table("/app/company.csv", "port,name,risk\n7001,Orders,internal\n");

    [Fact]
    public async Task GeneratorAndAnalyzers_ReadATableOnce()
    {
        var text = new CountingText(SourceText.From(Table.Text, Encoding.UTF8));

        await CompileAsync(Table, text);

        Assert.Equal(1, text.Readings);
    }

    [Fact]
    public async Task SameText_WithOtherColumns_IsReadAnew()
    {
        var text = new CountingText(SourceText.From(Table.Text, Encoding.UTF8));

        var first = await CompileAsync(Table, text);
        var second = await CompileAsync(Table with { Metadata = [.. Table.Metadata, ("PortTableNameColumn", "risk")] }, text);

        Assert.Contains("Orders = 7001", first);
        Assert.Contains("Internal = 7001", second);
    }

    private static async Task<string> CompileAsync(TestFile table, SourceText text)
    {
        AdditionalText[] files = [new File(table.Path, text)];
        var options = new TableOptions([table], []);
        CSharpGeneratorDriver.Create([new PortsGenerator().AsSourceGenerator()], files, optionsProvider: options)
            .RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create("Project", references: ReferenceSet.For(ReferenceSet.Net10)), out var compilation, out _);
        await compilation.WithAnalyzers([.. PortAnalyzers.CreateAll()], new AnalyzerOptions([.. files], options)).GetAnalyzerDiagnosticsAsync();
        return string.Concat(compilation.SyntaxTrees);
    }

    private sealed class File(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    /// <summary>A text that knows how often somebody has asked for all its characters.</summary>
    private sealed class CountingText(SourceText text) : SourceText
    {
        private int _readings;

        public int Readings => _readings;

        public override Encoding? Encoding => text.Encoding;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            if (span.Length == Length)
                Interlocked.Increment(ref _readings);
            return text.ToString(span);
        }
    }
}
