using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;
using PortConstants.Analyzers.Project;
using PortConstants.Tables.Text;

namespace PortConstants.Analyzers.Configuration;

/// <summary>A port in a settings file.</summary>
/// <param name="location">The number alone, as it is written.</param>
/// <param name="path">The path of the setting.</param>
/// <param name="number">The number inside the value.</param>
/// <param name="spelling">How it is written.</param>
/// <param name="facts">What the file shows of it.</param>
/// <param name="environment">Where the settings hold.</param>
/// <param name="project">The project that the file belongs to.</param>
/// <param name="openedBefore">The address of another setting that opens the port before this one, if there is one.</param>
internal sealed class ConfigurationPortUsage(
    Location location,
    string path,
    ParsedPort number,
    PortSpelling spelling,
    SettingFacts facts,
    Lazy<PortEnvironment> environment,
    ConfigurationProject project,
    string? openedBefore)
    : PortUsage(number.Value, location, spelling, number)
{
    /// <inheritdoc/>
    public override string? Host => facts.Host;

    /// <inheritdoc/>
    public override string? Scheme => facts.Scheme;

    /// <inheritdoc/>
    public override string Place => $"'{ShownText.From(path)}'";

    /// <inheritdoc/>
    public override IEnumerable<string> Names => facts.Path.Names;

    /// <inheritdoc/>
    public override string? Library => null;

    /// <inheritdoc/>
    public override bool Is(PortRoles roles) =>
        (Asks(roles, PortRoles.DenyList) && IsDenyList)
        || (Asks(roles, PortRoles.Limit) && PortNames.IsLimit(facts.Path.Name))
        || (Asks(roles, PortRoles.RangeMember) && number.IsInsideRange)
        || (Asks(roles, PortRoles.Mentioned) && IsMentioned);

    // What Visual Studio opens in a browser, whom a web server answers, and where it sends a browser; the container that asks itself.
    private bool IsMentioned => (facts.Path.Has("HEALTHCHECK") && IsOnLoopback) || facts.Path.Names.Any(name =>
        SettingWords.NamesMention(name)
        || name.Equals("launchUrl", StringComparison.OrdinalIgnoreCase)
        || name.Equals("allowedHosts", StringComparison.OrdinalIgnoreCase));

    // A section named for monitoring has settings of its own; only a list in it is one of ports to look out for.
    private bool IsDenyList => !facts.IsOpenedOrCalled && NamesDenyList;

    private bool NamesDenyList =>
        facts.Path.Names.Any(PortNames.IsDenyList)
        || (PortNames.Classify(facts.Path.Name) == PortNameKind.Many && facts.Path.Names.Take(2).Any(PortNames.IsWatchList));

    /// <inheritdoc/>
    public override PortDirection Direction => facts.Direction;

    /// <inheritdoc/>
    public override string Protocol => facts.Protocol;

    /// <inheritdoc/>
    public override PortEnvironment Environment => environment.Value;

    /// <inheritdoc/>
    public override bool IsOnLoopback => Host is { } host && HostNames.IsLoopback(host);

    /// <inheritdoc/>
    public override bool IsServedToBrowsers =>
        facts.IsServedToBrowsers && (Scheme == "https" || facts.Path.Has("iisSettings") || !project.Server.ServesHttp2Alone);

    /// <inheritdoc/>
    public override MisreadAddress? Misread =>
        base.Misread is { } misread && (misread.Fault == AddressFault.Colon || (IsReadByHost && project.Server.Refuses(misread)))
            ? misread
            : null;

    /// <inheritdoc/>
    public override string? OpenedBefore => IsReadByHost ? base.OpenedBefore ?? openedBefore : null;

    // A launch profile has an address for the program that it starts itself, not for IIS Express.
    private bool IsReadByHost => (facts.Path.IsOfHost || project.Server.HasWebHost) && facts.IsOfStartedProgram;

    /// <inheritdoc/>
    public override bool IsIisExpressTls =>
        facts.Path.Has("iisSettings") && facts.Path.Name.Equals("sslPort", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override ActualPorts? ActualPorts =>
        facts.ActualPorts is { } actual && actual.IsOf(number) && !project.ChoosesAddresses.Value ? actual.Ports : null;

    /// <inheritdoc/>
    public override bool MayBeNegative => true;

    /// <inheritdoc/>
    public override bool IsEncryptionVisible(int counterpart) => Scheme is { } scheme && UrlSchemes.IsEncrypted(scheme);

    private static bool Asks(PortRoles roles, PortRoles role) => (roles & role) != 0;
}
