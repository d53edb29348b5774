using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Generator.Emit;
using PortConstants.Tables;

namespace PortConstants.Generator;

/// <summary>The options of the project for all its generated types.</summary>
/// <param name="Namespace">The namespace of the types that all tables share.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="HasLookUps">Whether the generated classes have look-ups and not only constants and ranges.</param>
/// <param name="HasEnum">Whether each class has an enum beside it.</param>
internal sealed record ProjectOptions(string Namespace, bool IsPublic, bool HasLookUps, bool HasEnum)
{
    /// <summary>
    /// Whether the compiler lets a project declare <c>EmbeddedAttribute</c>, which hides a type from every other project.
    /// Before 4.14 that name is the compiler's own (CS8336).
    /// </summary>
    public static bool CanEmbed { get; } = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);

    /// <summary>
    /// Whether the types are hidden from other projects, so that a friend assembly with the same table does not see them twice.
    /// </summary>
    public bool IsEmbedded => !IsPublic && CanEmbed;

    /// <summary>
    /// Whether the project declares <c>EmbeddedAttribute</c> itself, in a way that leaves no room for another part of it.
    /// </summary>
    public bool DeclaresEmbeddedAttribute { get; init; }

    /// <summary>The prefix of a type that all tables share, for use in generated code.</summary>
    public string SharedTypes => "global::" + CSharpName.Escape(Namespace) + ".";

    /// <summary>Reads the properties.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        string? Option(string key) => options.GlobalOptions.TryGetValue(key, out var value) ? value : null;
        return new ProjectOptions(
            TableSettings.ReadNamespace(Option),
            TableSettings.ReadIsPublic(Option),
            TableSettings.ReadHasLookUps(Option),
            TableSettings.ReadHasEnum(Option));
    }
}
