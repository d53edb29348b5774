using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Tables;

namespace PortConstants.Benchmarks.Corpus;

/// <summary>What the build passes to the compiler: the metadata of each table, and properties of the project.</summary>
/// <param name="properties">The properties, by their keys.</param>
internal sealed class TableOptions(params (string Key, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(property => property.Key, property => property.Value));

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
