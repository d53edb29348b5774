using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>What the build hands over to the compiler: properties, and metadata of the additional files.</summary>
public sealed class TableOptions(TestFile[] files, (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, string> _properties =
        properties.ToDictionary(property => "build_property." + property.Name, property => property.Value, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => new Values(_properties);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    /// <summary>The metadata of a file; the compiler gives the properties of the project with it.</summary>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var values = new Dictionary<string, string>(_properties, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in files.FirstOrDefault(file => file.Path == textFile.Path)?.Metadata ?? [])
            values["build_metadata.AdditionalFiles." + key] = value;
        return new Values(values);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
