using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PortConstants.Benchmarks.Corpus;

/// <summary>Sources of a given size, the same in every run: copies of the templates with different names, hosts and numbers.</summary>
internal static class SourceCorpus
{
    private static readonly string[] Ports = ["443", "8080", "5432", "6379", "25", "9092", "4444", "445", "50051", "12345", "8443", "1883", "27017", "21", "3306", "7001"];
    private static readonly string[] Hosts = ["example.com", "db.internal", "cache.local", "10.20.30.40", "api.example.org", "queue", "localhost", "node-7.cluster.local"];

    /// <summary>Of six classes one talks to the network, as in a service of some size.</summary>
    public static string[][] Mixed { get; } = [NetworkTemplates.All, .. Enumerable.Repeat(PlainTemplates.All, 5)];

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    /// <summary>Texts of at least as many lines, the templates in turn.</summary>
    public static IEnumerable<string> Texts(int lines, params string[][] templates)
    {
        var random = new Random(20261123);
        for (int written = 0, copy = 0; written < lines; copy++)
        {
            var kind = templates[copy % templates.Length];
            var text = Fill(kind[copy / templates.Length % kind.Length], copy, random);
            written += text.Count(c => c == '\n') + 1;
            yield return text;
        }
    }

    /// <summary>A compilation of such texts that has no error.</summary>
    public static CSharpCompilation Compile(int lines, params string[][] templates)
    {
        var trees = Texts(lines, templates).Select((text, i) => CSharpSyntaxTree.ParseText(text, Options, $"/shop/File{i}.cs"));
        var compilation = CSharpCompilation.Create("Shop", trees, FrameworkReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5).ToList();
        return errors.Count == 0 ? compilation : throw new InvalidOperationException(string.Join("\n", errors));
    }

    private static string Fill(string template, int copy, Random random)
    {
        foreach (var (mark, values) in new[] { ("§port", Ports), ("§host", Hosts) })
        {
            for (var at = template.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = template.IndexOf(mark, at, StringComparison.Ordinal))
                template = template.Remove(at, mark.Length).Insert(at, values[random.Next(values.Length)]);
        }
        return template
            .Replace("§number", random.Next(100, 100_000).ToString(CultureInfo.InvariantCulture))
            .Replace("§", "Part" + copy.ToString(CultureInfo.InvariantCulture));
    }
}
