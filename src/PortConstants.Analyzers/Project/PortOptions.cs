using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>The options that the configuration files set for one folder.</summary>
public sealed class PortOptions
{
    /// <summary>Ports that every rule accepts that judges a number.</summary>
    public const string AllowedPortsKey = "port_constants.allowed_ports";

    /// <summary>Further ports that are risky.</summary>
    public const string RiskyPortsKey = "port_constants.risky_ports";

    /// <summary>Whether calls to a visibly loopback host are left alone.</summary>
    public const string ExemptLoopbackKey = "port_constants.exempt_loopback";

    /// <summary>The ports that the system hands out by itself.</summary>
    public const string DynamicRangeKey = "port_constants.dynamic_range";

    /// <summary>
    /// The ports that the system assigns by itself, unless a project has another range: what IANA sets aside, and Windows and macOS use.
    /// </summary>
    internal static readonly PortSet IanaDynamicRange = PortSet.Parse("49152-65535", out var range) == PortSetError.None ? range : default;

    private static readonly string[] Keys = [AllowedPortsKey, RiskyPortsKey, ExemptLoopbackKey, DynamicRangeKey];

    private PortOptions(AnalyzerConfigOptions options)
    {
        Allowed = ReadPorts(options, AllowedPortsKey);
        Risky = ReadPorts(options, RiskyPortsKey);
        DynamicRange = ReadPorts(options, DynamicRangeKey) ?? IanaDynamicRange;
        ExemptsLoopback = options.TryGetValue(ExemptLoopbackKey, out var value)
            && value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
    }

    private PortSet? Allowed { get; }

    private PortSet? Risky { get; }

    /// <summary>The ports that the system hands out by itself, 49152-65535 unless the project sets another range.</summary>
    public PortSet DynamicRange { get; }

    /// <summary>Whether calls to a visibly loopback host are left alone.</summary>
    public bool ExemptsLoopback { get; }

    /// <summary>Reads the options of a file.</summary>
    public static PortOptions Read(AnalyzerConfigOptions options) => new(options);

    /// <summary>Whether the project has allowed a port.</summary>
    public bool Allows(int port) => Allowed?.Contains(port) == true;

    /// <summary>Whether the project itself calls a port risky.</summary>
    public bool CallsRisky(int port) => Risky?.Contains(port) == true;

    /// <summary>Whether the options of a file list ports, so that rules may report others than they do without.</summary>
    internal static bool ListPorts(AnalyzerConfigOptions options) =>
        options.TryGetValue(RiskyPortsKey, out _) || options.TryGetValue(DynamicRangeKey, out _);

    /// <summary>Adds the ports that the project itself calls risky.</summary>
    internal void AddRisky(PortBits ports)
    {
        if (Risky is { } risky)
            ports.Add(risky);
    }

    /// <summary>The values that cannot be read, each with what is wrong with it.</summary>
    public static IEnumerable<(string Key, string Value, string Remedy)> Unreadable(AnalyzerConfigOptions options)
    {
        foreach (var key in Keys)
        {
            if (!options.TryGetValue(key, out var value) || string.IsNullOrWhiteSpace(value))
                continue;
            if (key == ExemptLoopbackKey)
            {
                if (!bool.TryParse(value.Trim(), out _))
                    yield return (key, value, "write true or false");
            }
            else if (PortSet.Parse(value, out _) != PortSetError.None)
            {
                yield return (key, value, "write ports from 0 to 65535 and ranges with commas between, such as '445, 6881-6999'");
            }
        }
    }

    private static PortSet? ReadPorts(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && PortSet.Parse(value, out var ports) == PortSetError.None ? ports : null;
}
