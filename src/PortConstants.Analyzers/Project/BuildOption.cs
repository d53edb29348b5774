using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>A property of the project file, or metadata of an item in it, and the values that it can have.</summary>
/// <param name="Key">The key under which the compiler passes the value.</param>
/// <param name="Name">The name in the project file.</param>
/// <param name="Remedy">What to write instead of a value that cannot be read.</param>
/// <param name="IsReadable">Whether a value, without white space around it, can be read.</param>
internal sealed record BuildOption(string Key, string Name, string Remedy, Func<string, bool> IsReadable)
{
    private const string PropertyPrefix = "build_property.";
    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";

    /// <summary>The properties of a project.</summary>
    public static IReadOnlyList<BuildOption> Properties { get; } =
    [
        Property("PortConstantsNamespace", TableSettings.NamespaceRemedy, TableSettings.IsNamespace),
        Property("PortConstantsVisibility", "write internal or public", value => IsOneOf(value, "internal", "public")),
        Property("PortConstantsLookUps", "write full or none", value => IsOneOf(value, "full", "none")),
        Property("PortConstantsEnum", "write true or false", IsBoolean),
        Property("PortConstantsDefaultTable", "write true or false", IsBoolean),
        Property("PortConstantsScanConfiguration", "write true or false", IsBoolean),
        Property("PortConstantsStrict", "write true or false", IsBoolean),
        Property("PortConstantsRules", "write default, errors or none", value => IsOneOf(value, "default", "errors", "none")),
    ];

    /// <summary>
    /// The metadata of the items that the package passes to the compiler; those of tables are part of <see cref="TableSettings"/>.
    /// </summary>
    public static IReadOnlyList<BuildOption> Metadata { get; } =
    [
        Item("PortConfiguration", "PortConfiguration", "write true or false", value => value == "default" || IsBoolean(value)),
    ];

    /// <summary>Whether the MSBuild files of the package take part in a build that passes properties to the compiler.</summary>
    public static bool AreBuildFilesMissing(AnalyzerConfigOptions global) =>
        global.TryGetValue(PropertyPrefix + "TargetFramework", out _) && !global.TryGetValue(Properties[0].Key, out _);

    /// <summary>The value, if there is one that cannot be read.</summary>
    public string? FindUnreadable(AnalyzerConfigOptions options) =>
        options.TryGetValue(Key, out var value) && value.Trim() is { Length: > 0 } trimmed && !IsReadable(trimmed) ? trimmed : null;

    private static BuildOption Property(string name, string remedy, Func<string, bool> isReadable) =>
        new(PropertyPrefix + name, name, remedy, isReadable);

    private static BuildOption Item(string key, string name, string remedy, Func<string, bool> isReadable) =>
        new(MetadataPrefix + key, name, remedy, isReadable);

    // The words that MSBuild reads as a boolean.
    private static bool IsBoolean(string value) => IsOneOf(value, "true", "false", "on", "off", "yes", "no");

    private static bool IsOneOf(string value, params string[] words) => words.Contains(value, StringComparer.OrdinalIgnoreCase);
}
