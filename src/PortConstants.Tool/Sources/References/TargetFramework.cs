using System.Globalization;
using System.Text.RegularExpressions;

namespace PortConstants.Tool.Sources.References;

/// <summary>A target framework: what its name says of the code and of the packages that fit.</summary>
/// <param name="Family">Which line of frameworks it belongs to.</param>
/// <param name="Version">Its version.</param>
/// <param name="Platform">The operating system, such as <c>windows</c>; empty for any.</param>
internal sealed partial record TargetFramework(FrameworkFamily Family, Version Version, string Platform)
{
    /// <summary>What a project has that does not say: every version of .NET is above it.</summary>
    public static TargetFramework Newest { get; } = new(FrameworkFamily.Net, new Version(99, 0), "");

    /// <summary>
    /// Reads <c>net8.0-windows</c>, <c>net472</c>, <c>netstandard2.0</c>, and the long form <c>.NETFramework,Version=v4.7.2</c>.
    /// </summary>
    public static TargetFramework? Read(string text)
    {
        if (LongName().Match(text) is { Success: true } name)
            return Create(name.Groups["family"].Value, name.Groups["version"].Value, "");
        if (ShortName().Match(text) is not { Success: true } moniker)
            return null;
        var version = moniker.Groups["version"].Value;
        return Create(moniker.Groups["family"].Value, version.Contains('.') ? version : string.Join('.', version.AsEnumerable()),
            moniker.Groups["platform"].Value);
    }

    /// <summary>The one of several that says most: the newest .NET, without a platform where there is a choice.</summary>
    public static string Best(IEnumerable<string> monikers) => monikers
        .Select(moniker => (Moniker: moniker, Framework: Read(moniker)))
        .OrderByDescending(target => target.Framework?.Family ?? FrameworkFamily.NetFramework)
        .ThenByDescending(target => target.Framework?.Version)
        .ThenBy(target => target.Framework?.Platform.Length)
        .Select(target => target.Moniker)
        .FirstOrDefault("");

    /// <summary>
    /// How far the assemblies of another framework are from fitting a project of this one; <see langword="null"/> if they do not.
    /// </summary>
    public int? DistanceTo(TargetFramework folder)
    {
        if (folder.Family != Family)
            return folder.Family == FrameworkFamily.NetStandard ? 1000 + Steps(new Version(3, 0), folder.Version) : null;
        if (folder.Version > Version || folder.Platform.Length > 0 && folder.Platform != Platform)
            return null;
        return Steps(Version, folder.Version) * 2 + (folder.Platform == Platform ? 0 : 1);
    }

    /// <summary>The preprocessor symbols that the SDK defines.</summary>
    public IEnumerable<string> Symbols => Family switch
    {
        FrameworkFamily.NetFramework =>
            ["NETFRAMEWORK", $"NET{Version.ToString().Replace(".", "")}", .. OrGreater("NET", NetFrameworks, "")],
        FrameworkFamily.NetStandard => ["NETSTANDARD", $"NETSTANDARD{Underscored}", .. OrGreater("NETSTANDARD", NetStandards, "_")],
        _ => ["NETCOREAPP", .. Version.Major >= 5 ? ["NET", $"NET{Underscored}"] : new[] { $"NETCOREAPP{Underscored}" },
            .. OrGreater("NETCOREAPP", NetCores, "_"),
                .. Enumerable.Range(5, Math.Clamp(Version.Major - 4, 0, 50)).Select(major => $"NET{major}_0_OR_GREATER"),
            .. Platform.Length > 0 ? [Platform.ToUpperInvariant()] : Array.Empty<string>()],
    };

    private static readonly string[] NetFrameworks =
        ["2.0", "3.5", "4.0", "4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"];
    private static readonly string[] NetStandards = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1"];
    private static readonly string[] NetCores = ["1.0", "1.1", "2.0", "2.1", "2.2", "3.0", "3.1"];

    private string Underscored => Version.ToString().Replace('.', '_');

    private IEnumerable<string> OrGreater(string prefix, string[] versions, string separator) => versions
        .Where(version => new Version(version) <= Version)
        .Select(version => $"{prefix}{version.Replace(".", separator)}_OR_GREATER");

    private static int Steps(Version newer, Version older) => (newer.Major - older.Major) * 10 + newer.Minor - older.Minor;

    private static TargetFramework? Create(string family, string version, string platform)
    {
        if (!Version.TryParse(version.Contains('.') ? version : version + ".0", out var parsed))
            return null;
        return family.TrimStart('.').ToLowerInvariant() switch
        {
            "netstandard" => new(FrameworkFamily.NetStandard, parsed, ""),
            "netcoreapp" => new(FrameworkFamily.Net, parsed, platform.ToLower(CultureInfo.InvariantCulture)),
            "net" when parsed.Major >= 5 => new(FrameworkFamily.Net, parsed, platform.ToLower(CultureInfo.InvariantCulture)),
            "net" or "netframework" => new(FrameworkFamily.NetFramework, parsed, ""),
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?<family>\.NET[A-Za-z]+),Version=v(?<version>[\d.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex LongName();

    [GeneratedRegex(@"^(?<family>netstandard|netcoreapp|net)(?<version>\d[\d.]*)(-(?<platform>[a-z]+)[\d.]*)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ShortName();
}

/// <summary>The lines of target frameworks, the one that is preferred last.</summary>
internal enum FrameworkFamily
{
    NetFramework,
    NetStandard,
    Net,
}
