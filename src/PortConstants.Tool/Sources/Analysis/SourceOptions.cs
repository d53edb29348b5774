using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>What the build would pass to the analyzers of a project: the options of its files, its properties and the metadata of its items.</summary>
internal sealed class SourceOptions(AnalyzerConfigSet configs, IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private readonly Values _global = new(properties.ToDictionary(property => $"build_property.{property.Key}", property => property.Value), configs.GlobalConfigOptions.AnalyzerOptions);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => _global;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([], OptionsOf(tree.FilePath));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is SourceText file
        ? new Values(file.Metadata.ToDictionary(metadata => $"build_metadata.AdditionalFiles.{metadata.Key}", metadata => metadata.Value), OptionsOf(file.Path))
        : new Values([], OptionsOf(textFile.Path));

    private IReadOnlyDictionary<string, string> OptionsOf(string path) => configs.GetOptionsForSourcePath(path).AnalyzerOptions;

    private sealed class Values(Dictionary<string, string> own, IReadOnlyDictionary<string, string> ofFile) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => own.Keys.Concat(ofFile.Keys);

#pragma warning disable CS8765 // The attribute of the base is visible twice here: the analyzers carry one of their own for .NET Standard.
        public override bool TryGetValue(string key, out string? value) =>
            own.TryGetValue(key, out value) || ofFile.TryGetValue(key.ToLowerInvariant(), out value);
#pragma warning restore CS8765
    }
}
