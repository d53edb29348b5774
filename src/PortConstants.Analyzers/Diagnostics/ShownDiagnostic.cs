using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortConstants.Tables.Text;

namespace PortConstants.Analyzers.Diagnostics;

/// <summary>The one place that makes diagnostics, so that no foreign text reaches a message as it is written.</summary>
internal static class ShownDiagnostic
{
    /// <summary>A diagnostic at a place.</summary>
    public static Diagnostic Create(DiagnosticDescriptor rule, Location? place, params object[] arguments) =>
        Create(rule, place, properties: null, arguments);

    /// <summary>A diagnostic with facts for a code fix.</summary>
    public static Diagnostic Create(
        DiagnosticDescriptor rule, Location? place, ImmutableDictionary<string, string?>? properties, params object[] arguments) =>
        Create(rule, place, [], properties, arguments);

    /// <summary>A diagnostic that also points at other places.</summary>
    public static Diagnostic Create(
        DiagnosticDescriptor rule, Location? place, IEnumerable<Location> others, ImmutableDictionary<string, string?>? properties,
        params object[] arguments) =>
        Diagnostic.Create(rule, place, others, properties, Array.ConvertAll(arguments, Show));

    /// <summary>A diagnostic that is an error, whatever the severity of its rule.</summary>
    public static Diagnostic CreateError(DiagnosticDescriptor rule, Location? place, params object[] arguments) => Diagnostic.Create(
        rule, place, DiagnosticSeverity.Error, additionalLocations: null, properties: null, Array.ConvertAll(arguments, Show));

    private static object Show(object argument) => argument is string text ? ShownText.From(text) : argument;
}
