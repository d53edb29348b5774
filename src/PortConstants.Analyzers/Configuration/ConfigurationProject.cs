using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Configuration.Dockerfile;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Configuration;

/// <summary>What a settings file asks of the project that it belongs to. Both are found when they are asked for.</summary>
/// <param name="Environment">Where the project runs.</param>
/// <param name="ChoosesAddresses">Whether its code or another settings file chooses the addresses of its web server.</param>
internal sealed record ConfigurationProject(Lazy<PortEnvironment> Environment, Lazy<bool> ChoosesAddresses)
{
    // Deliberately wide: whoever asks wants to be certain that nothing does.
    private static readonly Regex InCode = new(
        """\bUseUrls\b|\bUrls\b|\bListen\w*\s*\(|ASPNETCORE_|HTTPS?_PORTS|https?_ports|\.Run(Async)?\s*\(\s*(\$?@?"|[A-Za-z_]\w*\s*\))""",
        RegexOptions.CultureInvariant);

    private static readonly Regex InSettings = new(
        """(urls|_ports)\s*["'=:>]|ASPNETCORE_|Kestrel""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What can be asked of a compilation.</summary>
    public static ConfigurationProject Of(Compilation compilation, AnalyzerOptions options) => new(
        ProjectEnvironment.Of(compilation, options.AnalyzerConfigOptionsProvider),
        new(() => ChoosesIn(compilation) || ChoosesIn(options)));

    /// <summary>Whether code may choose the addresses of its web server.</summary>
    public static bool ChoosesInCode(string code) => InCode.IsMatch(code);

    /// <summary>Whether a settings file, which is no Dockerfile, may choose the addresses.</summary>
    public static bool ChoosesInSettings(string settings) => InSettings.IsMatch(settings);

    private static bool ChoosesIn(Compilation compilation) =>
        compilation.SyntaxTrees.Any(tree => ChoosesInCode(tree.GetText().ToString()));

    private static bool ChoosesIn(AnalyzerOptions options) => options.AdditionalFiles.Any(file =>
        ConfigurationMarks.Of(options.AnalyzerConfigOptionsProvider.GetOptions(file)) != ConfigurationMark.None
        && !DockerfileReader.IsFileName(FileName.Of(file.Path))
        && FileEnvironment.Of(file.Path) == PortEnvironment.Production
        && file.GetText() is { } text && ChoosesInSettings(text.ToString()));
}
