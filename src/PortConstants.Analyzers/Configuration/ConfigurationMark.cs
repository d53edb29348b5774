using Microsoft.CodeAnalysis.Diagnostics;

namespace PortConstants.Analyzers.Configuration;

/// <summary>Why an additional file is read for settings: the metadata <c>PortConfiguration</c> of its item.</summary>
internal enum ConfigurationMark
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>The package passed it by its name (<c>default</c>). If it cannot be read, that is for its own reader to report.</summary>
    Default,

    /// <summary>The project marked it (<c>true</c>), and expects it to be read.</summary>
    Explicit,
}

/// <summary>Reads <see cref="ConfigurationMark"/>.</summary>
internal static class ConfigurationMarks
{
    /// <summary>The metadata of the additional file.</summary>
    public const string Key = "build_metadata.AdditionalFiles.PortConfiguration";

    /// <summary>The mark of an additional file.</summary>
    public static ConfigurationMark Of(AnalyzerConfigOptions options) => !options.TryGetValue(Key, out var value) ? ConfigurationMark.None
        : value.Equals("true", StringComparison.OrdinalIgnoreCase) ? ConfigurationMark.Explicit
        : value.Equals("default", StringComparison.OrdinalIgnoreCase) ? ConfigurationMark.Default
        : ConfigurationMark.None;
}
