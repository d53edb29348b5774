using Microsoft.CodeAnalysis;
using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules.Inventory;

/// <summary>
/// Holds the inventory of a source against lines such as <c>5432/tcp connects db.example</c>: the port, the direction, the host, then
/// <c>implicit</c>, and the environment unless it is production.
/// </summary>
public static class InventoryVerifier
{
    /// <summary>Verifies what PORT900 reports in a source, in its order.</summary>
    public static async Task VerifyAsync(
        string source, string[] expected, TestFile[]? files = null, string language = LanguageNames.CSharp, string[]? properties = null,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        Assert.Equal(expected, (await FindAsync(source, files, language, properties, kind)).Select(Describe));

    /// <summary>Verifies what PORT900 reports in a configuration file.</summary>
    public static Task VerifyConfigurationAsync(string json, params string[] expected) =>
        VerifyAsync("", expected, [ConfigurationVerifier.File(json)]);

    /// <summary>The PORT900 diagnostics of a project, in the order of their places.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(
        string source, TestFile[]? files = null, string language = LanguageNames.CSharp, string[]? properties = null,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var project = new PortCollector(language) { OutputKind = kind };
        project.Use(ReferenceSet.Net10, "", properties ?? [], [.. TestFile.Packaged, .. files ?? []], enabled: "PORT900");
        project.TestState.Sources.Add(source);
        project.TestState.AdditionalReferences.Add(ClientLibraries.Reference);
        await project.RunAsync();
        return [.. project.Found.Where(found => found.Id == "PORT900").OrderBy(found => found.Location.SourceSpan.Start)];
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var facts = diagnostic.Properties;
        string?[] words =
        [
            facts.ContainsKey("outside") ? "outside"
                : facts.TryGetValue("protocol", out var protocol) ? $"{facts["port"]}/{protocol}" : facts["port"],
            facts["direction"],
            facts.GetValueOrDefault("host"),
            facts.ContainsKey("implicit") ? "implicit" : null,
            facts["environment"] is var environment and not "production" ? environment : null,
        ];
        return string.Join(" ", words.Where(word => word is not null));
    }
}
