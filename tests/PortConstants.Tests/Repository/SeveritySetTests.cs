using Microsoft.CodeAnalysis;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Repository;

/// <summary>The severity sets of the package, for <c>PortConstantsRules</c>: each has every rule that is on by default.</summary>
public class SeveritySetTests
{
    [Theory]
    [InlineData("default", "Every rule with the severity that it has without a setting.")]
    [InlineData("errors", "Every rule that warns is an error.")]
    [InlineData("none", "No rule reports. The constants stay.")]
    public void SeveritySet_HasEveryRule(string name, string purpose) => ApprovedFile.Verify(
        $"buildTransitive/PortConstants.{name}.globalconfig",
        string.Join("\n",
        [
            "# " + purpose,
            "is_global = true",
            // Below every file of the user, whose level is 0 or 100.
            "global_level = -1",
            "",
            .. PortAnalyzers.Descriptors.Where(rule => rule.IsEnabledByDefault).Select(rule => $"{Key(rule)} = {Severity(rule, name)}"),
            "",
        ]));

    private static string Key(DiagnosticDescriptor rule) => $"dotnet_diagnostic.{rule.Id}.severity";

    private static string Severity(DiagnosticDescriptor rule, string set) => (set, rule.DefaultSeverity) switch
    {
        ("none", _) => "none",
        ("errors", DiagnosticSeverity.Warning) or (_, DiagnosticSeverity.Error) => "error",
        (_, DiagnosticSeverity.Warning) => "warning",
        _ => "suggestion",
    };
}
