using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Benchmarks.Analyzers;
using PortConstants.Benchmarks.Corpus;
using PortConstants.Benchmarks.Generator;
using PortConstants.Generator;
using PortConstants.Tables;

namespace PortConstants.Benchmarks.Builds;

/// <summary>How each cost grows with the rows of a table and with the lines of a project.</summary>
internal static class Growth
{
    public static void Run(int rounds)
    {
        GrowRows(rounds);
        GrowLines();
    }

    private static void GrowRows(int rounds)
    {
        int[] sizes = [100, 1_000, 10_000, 100_000];
        var texts = sizes.Select(Table).ToArray();
        var read = Interleaved.Measure(rounds, [.. texts.Select<string, Action>(text => () => Repeat(100_000, text, () => PortTableFile.Read(text)))]);
        var scenes = texts.Select(text => new GeneratorScene(new PortsGenerator(), new TableFile("/table.csv", "Grown", text))).ToArray();
        var write = Interleaved.Measure(rounds, [.. scenes.Zip(texts).Select<(GeneratorScene Scene, string Text), Action>(item => () => Repeat(100_000, item.Text, () => item.Scene.FirstRun()))]);
        Report.Print("Growth with the rows of a table", ["rows", "read, µs a row", "read and generate, µs a row", "allocated, KB a row"], sizes.Select((size, i) => new[]
        {
            size.ToString("N0", CultureInfo.InvariantCulture),
            Report.Number(read[i].Milliseconds * 1000 / 100_000), Report.Number(write[i].Milliseconds * 1000 / 100_000), Report.Number(write[i].Bytes / 1000 / 100_000),
        }));

        // A hundred runs with the small table are as long as one with the large table.
        static void Repeat(int total, string text, Action action)
        {
            var rows = text.Count(c => c == '\n') - 1;
            for (var i = 0; i < total / rows; i++)
                action();
        }
    }

    private static void GrowLines()
    {
        AnalyzerSet[] sets = [AnalyzerSet.Null, AnalyzerSet.Ours];
        var rows = new List<string[]>();
        foreach (var lines in new[] { 1_000, 10_000, 100_000, 300_000 })
        {
            var compilation = SourceCorpus.Compile(lines, SourceCorpus.Mixed);
            // The small ones go first and often, so that all is warm before the large ones.
            var best = AnalyzerCost.Best(compilation, sets, Math.Clamp(600_000 / lines, 3, 40));
            rows.Add([lines.ToString("N0", CultureInfo.InvariantCulture), Report.Number(best[1]), Report.Number(best[1] / lines * 1e6), Report.Number(best[1] / best[0]) + " x"]);
        }
        Report.Print("Growth with the lines of a project", ["lines", "all rules, ms", "ns a line", "to the null analyzer"], rows);
    }

    /// <summary>Rows of one port, as own tables have them; after 65536 rows the ports repeat under other names.</summary>
    private static string Table(int rows) => "port,name,protocol,description\n" + string.Concat(Enumerable.Range(0, rows).Select(i =>
        FormattableString.Invariant($"{i * 7 % 65536},Service{i},tcp,The service number {i} of the company\n")));
}
