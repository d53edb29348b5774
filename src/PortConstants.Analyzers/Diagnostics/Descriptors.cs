using Microsoft.CodeAnalysis;

namespace PortConstants.Analyzers.Diagnostics;

/// <summary>The rules, each a descriptor of five lines.</summary>
internal static partial class Descriptors
{
    private const string Security = "Security";
    private const string Maintainability = "Maintainability";
    private const string Reliability = "Reliability";
    private const string Usage = "Usage";

    private static DiagnosticDescriptor Create(
        string id, string title, string message, string category, DiagnosticSeverity severity, string description, params string[] tags) =>
        Create(id, title, message, category, severity, isEnabledByDefault: true, description, tags);

    private static DiagnosticDescriptor Create(
        string id, string title, string message, string category, DiagnosticSeverity severity, bool isEnabledByDefault, string description,
        params string[] tags) => new(
        id,
        title,
        message,
        category,
        severity,
        isEnabledByDefault,
        description,
        helpLinkUri: $"https://github.com/portconstants/portconstants/blob/main/docs/rules/{id}.md",
        tags);
}
