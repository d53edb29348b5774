using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PortConstants.Tests.Generator;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Repository;

/// <summary>
/// What users rely on, in two text files that a review sees change: rules, options, MSBuild names and the generated API in the one,
/// the packaged constants in the other.
/// </summary>
public partial class PublicContractTests
{
    private const string Folder = "tests/PortConstants.Tests/Repository/";

    [Fact]
    public void Contract_IsApproved() => ApprovedFile.Verify(Folder + "PublicContract.approved.txt", string.Join("\n",
    [
        "Rules: id, category, default severity, whether a strict build makes it an error, languages of its fixes", "", .. Rules(), "",
        "Options of .editorconfig and .globalconfig", "", .. Options(), "",
        "MSBuild properties", "", .. Names(PropertyName()), "",
        "Metadata of PortTable items", "", .. Names(TableMetadata()), "",
        "Metadata of AdditionalFiles items", "", .. Names(FileMetadata()), "",
        "Members of the JSON report of dotnet ports", "", .. ReportSchema.Members(), "",
        "Generated types of the packaged tables", "", .. GeneratedApi.Of(Packaged.Value), "",
    ]));

    [Fact]
    public void PackagedConstants_AreApproved() =>
        ApprovedFile.Verify(Folder + "PackagedConstants.approved.txt", string.Join("\n", [.. GeneratedApi.ConstantsOf(Packaged.Value), ""]));

    private static readonly Lazy<Compilation> Packaged = new(() =>
        (GeneratedProject.WithPackagedTables() with { Properties = [("PortConstantsVisibility", "public")] }).Run().Compilation);

    private static IEnumerable<string> Rules() =>
        from rule in PortAnalyzers.Descriptors
        let strict = StrictRules().Match(TestFolders.Read("buildTransitive/PortConstants.Strict.targets")).Value.Contains(rule.Id) ? "strict" : "-"
        let severity = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString().ToLowerInvariant() : "off"
        let fixes = from language in (string[])[LanguageNames.CSharp, LanguageNames.VisualBasic]
                    where PortAnalyzers.CreateFixers(language).Any(fixer => fixer.FixableDiagnosticIds.Contains(rule.Id))
                    select language
        select $"{rule.Id} {rule.Category} {severity} {strict} {string.Join(", ", fixes.DefaultIfEmpty("-"))}";

    /// <summary>The names as they are in the analyzers' assembly, whatever class holds them.</summary>
    private static IEnumerable<string> Options()
    {
        var image = File.ReadAllBytes(PortAnalyzers.Assembly.Location);
        // Strings lie in the image as UTF-16, at odd places too.
        return OptionName().Matches(Encoding.Unicode.GetString(image) + " " + Encoding.Unicode.GetString(image, 1, image.Length - 1))
            .Select(match => match.Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The names that the MSBuild files of the package read.</summary>
    private static IEnumerable<string> Names(Regex name) =>
        Directory.GetFiles(Path.Combine(TestFolders.Repository, "buildTransitive"))
            .SelectMany(file => name.Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"port_constants\.[a-z_]+")]
    private static partial Regex OptionName();

    [GeneratedRegex(@"\b(?<name>PortConstants[A-Z]\w*)")]
    private static partial Regex PropertyName();

    [GeneratedRegex(@"<_PortStrictRule Include=""[^""]+")]
    private static partial Regex StrictRules();

    [GeneratedRegex(@"%\(_?PortTable\.(?<name>(?!Identity|FullPath)\w+)\)")]
    private static partial Regex TableMetadata();

    [GeneratedRegex(@"MetadataName=""(?<name>(?!PortTable)\w+)""")]
    private static partial Regex FileMetadata();
}
