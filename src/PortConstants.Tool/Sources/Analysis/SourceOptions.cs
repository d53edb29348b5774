using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Project;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>
/// What the build would pass to the analyzers of a project: the options of its files, its properties and the metadata of its items.
/// </summary>
internal sealed class SourceOptions(EditorConfigs configs, string folder, IReadOnlyDictionary<string, string> properties)
    : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        Joined(configs.GlobalOf(folder).AnalyzerOptions, properties, "build_property.");

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => configs.OptionsOf(tree.FilePath);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is SourceText file
        ? Joined(configs.For(file.Path).AnalyzerOptions, file.Metadata, "build_metadata.AdditionalFiles.")
        : configs.OptionsOf(textFile.Path);

    private static ListedOptions Joined(IReadOnlyDictionary<string, string> options, IReadOnlyDictionary<string, string> values,
        string prefix)
    {
        var joined = new Dictionary<string, string>(options);
        foreach (var (name, value) in values)
            joined[(prefix + name).ToLowerInvariant()] = value;
        return new ListedOptions(joined);
    }
}
