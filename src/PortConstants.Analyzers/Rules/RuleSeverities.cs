using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PortConstants.Analyzers.Rules;

/// <summary>
/// Which rules are on. The compiler filters what is reported, but only afterwards: a rule that is off must not keep a later rule
/// from reporting the same number. An error of the command line, as in a strict build, also wins over the severity <c>none</c> of
/// a file in the compiler; here it does not.
/// </summary>
/// <param name="options">The options of the compilation; <see langword="null"/> for files that belong to none.</param>
internal sealed class RuleSeverities(CompilationOptions? options)
{
    private const string BulkKey = "dotnet_analyzer_diagnostic.severity";

    private readonly ImmutableDictionary<string, ReportDiagnostic> _ofProject = options?.SpecificDiagnosticOptions
        ?? ImmutableDictionary<string, ReportDiagnostic>.Empty;
    private readonly SyntaxTreeOptionsProvider? _ofFiles = options?.SyntaxTreeOptionsProvider;

    /// <summary>Whether a rule is on.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="tree">The file, if it is code; the compiler keeps severities of a single rule by file for code only.</param>
    /// <param name="fileOptions">The options of the file, with the severities of categories.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public bool IsOn(DiagnosticDescriptor rule, SyntaxTree? tree, AnalyzerConfigOptions fileOptions, CancellationToken cancellation)
    {
        // NoWarn and rulesets.
        var ofProject = _ofProject.TryGetValue(rule.Id, out var specific) ? specific : ReportDiagnostic.Default;
        if (ofProject == ReportDiagnostic.Suppress)
            return false;
        if (FindInFile(rule.Id, tree, cancellation) is { } ofFile and not ReportDiagnostic.Default)
            return ofFile != ReportDiagnostic.Suppress;
        if (ofProject is ReportDiagnostic.Warn or ReportDiagnostic.Info or ReportDiagnostic.Hidden)
            return true;
        if (rule.IsEnabledByDefault && FindBulk(rule, fileOptions) is { } isOn)
            return isOn;
        if (ofProject == ReportDiagnostic.Error)
            return true;
        return rule.IsEnabledByDefault && options?.GeneralDiagnosticOption != ReportDiagnostic.Suppress;
    }

    private ReportDiagnostic? FindInFile(string id, SyntaxTree? tree, CancellationToken cancellation)
    {
        if (_ofFiles is null)
            return null;
        if (tree is not null && _ofFiles.TryGetDiagnosticValue(tree, id, cancellation, out var severity))
            return severity;
        return _ofFiles.TryGetGlobalDiagnosticValue(id, cancellation, out severity) ? severity : null;
    }

    /// <summary>The severity of the rule's category, or else of all analyzers.</summary>
    private static bool? FindBulk(DiagnosticDescriptor rule, AnalyzerConfigOptions fileOptions) =>
        Read(fileOptions, $"dotnet_analyzer_diagnostic.category-{rule.Category}.severity") ?? Read(fileOptions, BulkKey);

    private static bool? Read(AnalyzerConfigOptions fileOptions, string key) =>
        fileOptions.TryGetValue(key, out var value)
            ? value.ToLowerInvariant() switch
            {
                "none" => false,
                "default" or "error" or "warning" or "suggestion" or "silent" or "refactoring" => true,
                _ => null,
            }
            : null;
}
