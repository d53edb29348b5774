using Microsoft.CodeAnalysis;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Diagnostics;

/// <summary>What is reported about tables, options and the build. The descriptor of a rule on ports is in the file of the rule.</summary>
internal static partial class Descriptors
{
    public const string Security = "Security";
    public const string Maintainability = "Maintainability";
    public const string Reliability = "Reliability";
    public const string Usage = "Usage";

    /// <summary>Creates the descriptor of a rule that is on by default.</summary>
    public static DiagnosticDescriptor Create(
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
        helpLinkUri: HelpLink.To($"rules/{id}.md"),
        tags);
}
