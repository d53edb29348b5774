using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Tables;

namespace PortConstants.Benchmarks.Corpus;

/// <summary>The metadata that the build hands over to the compiler with each table.</summary>
internal sealed class TableOptions : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new Dictionary<string, string>
    {
        [TableSettings.KindKey] = ((TableFile)textFile).ClassName == TableSettings.PackagedClassName ? "packaged" : "own",
        [TableSettings.ClassNameKey] = ((TableFile)textFile).ClassName,
    });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
