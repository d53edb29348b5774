using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>What the build hands over to the compiler: properties, and metadata of the additional files.</summary>
public sealed class TableOptions(TestFile[] files, (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(properties.ToDictionary(property => "build_property." + property.Name, property => property.Value, StringComparer.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(
        (files.FirstOrDefault(file => file.Path == textFile.Path)?.Metadata ?? [])
            .ToDictionary(item => "build_metadata.AdditionalFiles." + item.Key, item => item.Value, StringComparer.OrdinalIgnoreCase));

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
