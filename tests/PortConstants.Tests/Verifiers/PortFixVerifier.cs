using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Tests.Verifiers;

/// <summary>Holds what a light bulb does, alone and as Fix All in document, project and solution, against the source after it.</summary>
public static class PortFixVerifier
{
    // A small table in the place of the packaged ones: to bind these again and again would take most of a test's time.
    private static readonly TestFile Ports = new("/package/ports.csv", """
        port,name,risk,encrypted
        23,Telnet,,Telnets
        80,Http,,Https
        135,MsRpc,worms spread through it,
        389,Ldap,,Ldaps
        443,Https,,
        636,Ldaps,,
        992,Telnets,,
        1883,Mqtt,,Mqtts
        3306,MySql,,
        4444,Blaster,a worm listened here,
        4444,SeleniumGrid,,
        5671,Amqps,,
        5672,Amqp,,Amqps
        8883,Mqtts,,
        """, ("PortTable", "packaged"), ("PortTableClassName", "Ports"));

    /// <summary>Verifies a fix.</summary>
    /// <param name="rule">The rule, which is the only one that is on.</param>
    /// <param name="before">The source, with the rule's diagnostics in markup.</param>
    /// <param name="after">The source after the fix, with markup for what remains.</param>
    /// <param name="title">The title of the code action.</param>
    /// <param name="index">Which line, counted from 0.</param>
    /// <param name="options">Lines of the <c>.editorconfig</c>.</param>
    /// <param name="optionsAfter">The same after the fix, if that changes them.</param>
    /// <param name="files">Additional files beside the table.</param>
    /// <param name="sources">Further sources, by name, which do not change.</param>
    /// <param name="language">One of <see cref="LanguageNames"/>.</param>
    /// <param name="configure">Whatever else differs.</param>
    public static Task VerifyAsync(
        string rule,
        string before,
        string after,
        string? title = null,
        int index = 0,
        string options = "",
        string? optionsAfter = null,
        TestFile[]? files = null,
        (string Name, string Source)[]? sources = null,
        string language = LanguageNames.CSharp,
        Action<PortFixTest>? configure = null)
    {
        var test = new PortFixTest(language, rule) { CodeActionIndex = index };
        test.Use(ReferenceSet.Net10, options, [], [Ports, .. files ?? []]);
        // "$$" begins a raw text with interpolations; it marks no place.
        test.MarkupOptions |= MarkupOptions.TreatPositionIndicatorsAsCode;
        test.DisabledDiagnostics.AddRange(PortAnalyzers.Descriptors.Select(descriptor => descriptor.Id).Where(id => id != rule));
        test.TestState.Sources.Add(before);
        test.FixedState.Sources.Add(after);
        foreach (var (name, source) in sources ?? [])
        {
            test.TestState.Sources.Add((name, SourceText.From(source)));
            test.FixedState.Sources.Add((name, SourceText.From(source)));
        }
        if (optionsAfter is not null)
            test.FixedState.AnalyzerConfigFiles.AddRange([test.TestState.AnalyzerConfigFiles[0], ("/.editorconfig", SourceText.From(optionsAfter))]);
        if (title is not null)
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        configure?.Invoke(test);
        return test.RunAsync();
    }

    /// <summary>Verifies that the rule reports and offers no code action.</summary>
    public static Task VerifyNoneAsync(string rule, string source, TestFile[]? files = null, string language = LanguageNames.CSharp, Action<PortFixTest>? configure = null) =>
        VerifyAsync(rule, source, source, files: files, language: language, configure: configure);
}
