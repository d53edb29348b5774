using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Tests.Verifiers;

/// <summary>
/// Runs all our analyzers over a source with the packaged tables and their generated constants, and holds what they say against
/// the markup: <c>[|4444|]</c> is the first rule of the call, <c>{|PORT002:443|}</c> any other.
/// </summary>
public static class PortVerifier
{
    /// <summary>Verifies a source, and the additional files of its project.</summary>
    /// <param name="source">C#, or the language given, with markup.</param>
    /// <param name="only">The one rule that is on, which is that of markup without an id; all rules, with PORT001 for such markup, if absent.</param>
    /// <param name="options">Lines of an <c>.editorconfig</c> for all files; a further section may follow.</param>
    /// <param name="properties">Properties of the project, such as <c>PortConstantsStrict = true</c>.</param>
    /// <param name="files">Additional files beside the packaged tables.</param>
    /// <param name="sources">Further sources, by name.</param>
    /// <param name="references">References beside the framework.</param>
    /// <param name="framework">One of <see cref="ReferenceSet"/>.</param>
    /// <param name="language">One of <see cref="LanguageNames"/>.</param>
    /// <param name="kind">A library unless top-level statements make it a program.</param>
    /// <param name="compilerErrors">Whether the source may have compiler errors.</param>
    /// <param name="off">The rules that the project switches off by <c>NoWarn</c>.</param>
    /// <param name="expected">What markup cannot express, such as arguments of the message.</param>
    public static Task VerifyAsync(
        string source,
        string? only = null,
        string options = "",
        string[]? properties = null,
        TestFile[]? files = null,
        (string Name, string Source)[]? sources = null,
        MetadataReference[]? references = null,
        string framework = ReferenceSet.Net10,
        string language = LanguageNames.CSharp,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary,
        bool compilerErrors = false,
        string[]? off = null,
        DiagnosticResult[]? expected = null)
    {
        var test = new PortTest(language, only ?? "PORT001")
        {
            CompilerDiagnostics = compilerErrors ? CompilerDiagnostics.None : CompilerDiagnostics.Errors,
        };
        test.Use(framework, options, properties ?? [], [.. TestFile.Packaged, .. files ?? []]);
        test.TestState.OutputKind = kind;
        test.TestState.Sources.Add(source);
        test.TestState.Sources.AddRange((sources ?? []).Select(item => (item.Name, SourceText.From(item.Source))));
        test.TestState.AdditionalReferences.AddRange(references ?? []);
        test.ExpectedDiagnostics.AddRange(expected ?? []);
        test.DisabledDiagnostics.AddRange(off ?? []);
        if (only is not null)
            test.DisabledDiagnostics.AddRange(PortAnalyzers.Descriptors.Select(descriptor => descriptor.Id).Where(id => id != only));
        return test.RunAsync();
    }

    /// <summary>Verifies Visual Basic.</summary>
    public static Task VerifyVisualBasicAsync(string source, string? only = null, string options = "", TestFile[]? files = null) =>
        VerifyAsync(source, only, options, files: files, language: LanguageNames.VisualBasic);

    /// <summary>The <c>.editorconfig</c> of a test, with some lines for all files.</summary>
    public static string EditorConfig(string options) => "root = true\n\n[*]\n" + options;

    private static string ToSeverity(string? enabled) => enabled is null ? "" : $"dotnet_diagnostic.{enabled}.severity = suggestion";

    /// <summary>Gives a test its framework, its options and its additional files, as the build would.</summary>
    internal static void Use(this AnalyzerTest<DefaultVerifier> test, string framework, string options, string[] properties, TestFile[] files, string? enabled = null)
    {
        // The references are those of the SDK on this machine: the library is to download none.
        test.ReferenceAssemblies = new ReferenceAssemblies(framework);
        test.TestState.AdditionalReferences.AddRange(ReferenceSet.For(framework));
        test.TestState.AdditionalFiles.AddRange(files.Select(file => (file.Path, SourceText.From(file.Text))));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", string.Join("\n",
            ["is_global = true", ToSeverity(enabled), .. properties.Select(property => "build_property." + property), .. files.Select(file => file.ToConfiguration())])));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", EditorConfig(options)));
        // The library switches on what is off by default.
        test.DisabledDiagnostics.AddRange(PortAnalyzers.Descriptors.Where(rule => !rule.IsEnabledByDefault && rule.Id != enabled).Select(rule => rule.Id));
        // Code and configuration files have an analyzer each for the same rules.
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        // A second run under #pragma and a third as generated code would say the same of every rule and cost twice the time.
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipGeneratedSourcesCheck;
    }
}
