using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers.Configuration.Dockerfile;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Configuration;

/// <summary>What a settings file asks of the project that it belongs to. All of it is found when they are asked for.</summary>
/// <param name="Environment">Where the project runs.</param>
/// <param name="Server">Its web server.</param>
/// <param name="GeneralSettings">The settings that join those of a file for one environment: of <c>appsettings.json</c>.</param>
/// <param name="ChoosesAddresses">Whether its code or another settings file chooses the addresses of its web server.</param>
internal sealed record ConfigurationProject(
    Lazy<PortEnvironment> Environment,
    ProjectServer Server,
    Func<string, IReadOnlyList<Setting>> GeneralSettings,
    Lazy<bool> ChoosesAddresses)
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
        ServerOf(compilation, options),
        path => SettingsOfAll(path, options),
        new(() => ChoosesIn(compilation) || ChoosesIn(options)));

    /// <summary>What a program in a container is, of which no compilation is at hand.</summary>
    public static ConfigurationProject OfContainer(Lazy<bool> choosesAddresses) =>
        new(new Lazy<PortEnvironment>(() => PortEnvironment.Production), new ProjectServer(compilation: null, new(() => false)), _ => [],
            choosesAddresses);

    /// <summary>Whether code may choose the addresses of its web server.</summary>
    public static bool ChoosesInCode(string code) => InCode.IsMatch(code);

    /// <summary>Whether a settings file, which is no Dockerfile, may choose the addresses.</summary>
    public static bool ChoosesInSettings(string settings) => InSettings.IsMatch(settings);

    /// <summary>What can be asked of the web server of a compilation.</summary>
    public static ProjectServer ServerOf(Compilation compilation, AnalyzerOptions options) =>
        new(compilation, new(() => SettingsOfProduction(options).Any(file =>
            ConfigurationFormats.Read(file.Path, file.GetText()?.ToString() ?? "", CancellationToken.None)?.Any(IsHttp2Alone) == true)));

    private static bool IsHttp2Alone(Setting setting) =>
        setting.Path.Equals("Kestrel:EndpointDefaults:Protocols", StringComparison.OrdinalIgnoreCase)
        && SettingFacts.IsWithoutHttp1(setting.Value);

    private static IEnumerable<AdditionalText> SettingsOfProduction(AnalyzerOptions options) => options.AdditionalFiles.Where(file =>
        ConfigurationMarks.Of(options.AnalyzerConfigOptionsProvider.GetOptions(file)) != ConfigurationMark.None
        && !DockerfileReader.IsFileName(FileName.Of(file.Path))
        && !FileName.Of(file.Path).EndsWith("proj", StringComparison.OrdinalIgnoreCase)
        && FileEnvironment.Of(file.Path) == PortEnvironment.Production);

    /// <summary>
    /// The settings of <c>appsettings.json</c>, for <c>appsettings.Development.json</c> beside it; none for any other file.
    /// </summary>
    private static IReadOnlyList<Setting> SettingsOfAll(string path, AnalyzerOptions options)
    {
        const string General = "appsettings.json";
        var name = FileName.Of(path);
        if (name.Split('.').Length != 3 || !name.StartsWith("appsettings.", StringComparison.OrdinalIgnoreCase))
            return [];
        var folder = path.Substring(0, path.Length - name.Length);
        var general = options.AdditionalFiles.FirstOrDefault(file =>
            file.Path.Equals(folder + General, StringComparison.OrdinalIgnoreCase));
        return general?.GetText() is { } text
            ? ConfigurationFormats.Read(general.Path, text.ToString(), CancellationToken.None) ?? []
            : [];
    }

    private static bool ChoosesIn(Compilation compilation) =>
        compilation.SyntaxTrees.Any(tree => ChoosesInCode(tree.GetText().ToString()));

    private static bool ChoosesIn(AnalyzerOptions options) => SettingsOfProduction(options).Any(file =>
        file.GetText() is { } text && ChoosesInSettings(text.ToString()));
}
