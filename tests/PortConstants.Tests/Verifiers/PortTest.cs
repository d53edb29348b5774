using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.VisualBasic;

namespace PortConstants.Tests.Verifiers;

/// <summary>A project in C# or Visual Basic that all our analyzers look at.</summary>
/// <param name="language">One of <see cref="LanguageNames"/>.</param>
/// <param name="defaultRule">The rule of markup without an id.</param>
public partial class PortTest(string language, string defaultRule) : CodeFixTest<DefaultVerifier>
{
    /// <summary>The language version of C#; the newest unless a test sets another.</summary>
    public Microsoft.CodeAnalysis.CSharp.LanguageVersion CSharpVersion { get; init; } = Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest;

    /// <summary>The kind of assembly: a library, or a program with top-level statements.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <inheritdoc/>
    public override string Language => language;

    /// <inheritdoc/>
    public override Type SyntaxKindType => IsCSharp ? typeof(Microsoft.CodeAnalysis.CSharp.SyntaxKind) : typeof(Microsoft.CodeAnalysis.VisualBasic.SyntaxKind);

    /// <inheritdoc/>
    protected override string DefaultFileExt => IsCSharp ? "cs" : "vb";

    private bool IsCSharp => language == LanguageNames.CSharp;

    /// <inheritdoc/>
    protected override CompilationOptions CreateCompilationOptions() => IsCSharp
        ? new CSharpCompilationOptions(OutputKind, allowUnsafe: true, nullableContextOptions: CSharpVersion >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable)
        : new VisualBasicCompilationOptions(OutputKind);

    /// <inheritdoc/>
    protected override ParseOptions CreateParseOptions() => IsCSharp
        ? new CSharpParseOptions(CSharpVersion, DocumentationMode.None)
        : new VisualBasicParseOptions(documentationMode: DocumentationMode.None);

    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [.. PortAnalyzers.CreateAll(), PortAnalyzers.CreateUnfiltered()];

    /// <inheritdoc/>
    protected override ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(
        ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics) => UnfilteredRun.Compare(base.FilterDiagnostics(diagnostics));

    /// <inheritdoc/>
    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [];

    /// <summary>The generator, where the code names what it makes: binding the constants is ten times slower than the rest of a test.</summary>
    protected override IEnumerable<Type> GetSourceGenerators() =>
        IsCSharp && TestState.Sources.Any(source => NamesConstants().IsMatch(source.content.ToString())) ? PortAnalyzers.Generators : [];

    /// <inheritdoc/>
    protected override DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) =>
        analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).FirstOrDefault(descriptor => descriptor.Id == defaultRule);

    [GeneratedRegex(@"PortConstants|Ports\b|\bPort\.|PortCategory|PortInfo")]
    private static partial Regex NamesConstants();
}
