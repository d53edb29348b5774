using System.Globalization;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>The ports on which the web program of an image listens: what its variables tell it, or else its base image.</summary>
/// <param name="Ports">The ports.</param>
/// <param name="Source">What sets them, for a message.</param>
internal sealed record ListeningPorts(IReadOnlyList<int> Ports, string Source)
{
    private const string BaseImageSets = "its base image";

    // Programs of the images before .NET 8 know no settings that hold ports alone.
    private const int PortOfOldImages = 80;

    /// <summary>The ports, for a message.</summary>
    public string InWords => string.Join(" and ", Ports.Select(port => port.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What sets another port: the variable that does, or the one that the base image has.</summary>
    public string Variable => Source == BaseImageSets ? "ASPNETCORE_HTTP_PORTS" : Source;

    /// <summary>These ports in place of one that is expected.</summary>
    /// <param name="expectation">What is done with that port.</param>
    /// <param name="remedy">What to write instead.</param>
    public ActualPorts Instead(string expectation, string remedy) => new(expectation, InWords, Source, remedy);

    /// <summary>The ports; <see langword="null"/> where they are not certain.</summary>
    /// <param name="image">The base image.</param>
    /// <param name="variables">The variables of the image.</param>
    public static ListeningPorts? Of(string image, IEnumerable<(string Name, string Value)> variables)
    {
        if (BaseImage.PortOf(image) is not { } port)
            return null;
        var settings = variables.Select(variable => (variable.Name, variable.Value, SettingPath.Parse(variable.Name).Syntax)).ToList();
        // An endpoint of Kestrel overrides all others, and a variable of another name may be read in code.
        if (settings.Exists(setting => setting.Syntax == EndpointSyntax.ServerUrl || IsOtherAddress(setting.Name, setting.Syntax)))
            return null;
        var urls = settings.FindAll(setting => setting.Syntax == EndpointSyntax.ServerUrls);
        if (urls.Count > 0)
            return urls.Count == 1 ? Of(urls[0].Name, PortsOfUrls(urls[0].Value)) : null;
        var http = settings.FindAll(setting => setting.Syntax == EndpointSyntax.HttpPorts);
        var https = settings.FindAll(setting => setting.Syntax == EndpointSyntax.HttpsPorts);
        if (http.Count + https.Count == 0)
            return new ListeningPorts([port], BaseImageSets);
        if (port == PortOfOldImages || http.Count > 1 || https.Count > 1)
            return null;
        var web = http.Count == 0 ? [port] : PortsAlone(http[0].Value);
        var secure = https.Count == 0 ? [] : PortsAlone(https[0].Value);
        return web is null || secure is null ? null : Of(http.Count > 0 ? http[0].Name : https[0].Name, [.. web, .. secure]);
    }

    private static ListeningPorts? Of(string source, IReadOnlyList<int>? ports) =>
        ports is { Count: > 0 } && !ports.Contains(0) ? new ListeningPorts(ports, source) : null;

    private static bool IsOtherAddress(string name, EndpointSyntax syntax) =>
        !ServerAddresses.Has(syntax)
        && (name.IndexOf("Kestrel", StringComparison.OrdinalIgnoreCase) >= 0 || name.EndsWith("URLS", StringComparison.OrdinalIgnoreCase));

    /// <summary>The ports of addresses that are reached from outside; <see langword="null"/> where one is not, or is not known.</summary>
    private static List<int>? PortsOfUrls(string text)
    {
        var ports = new List<int>();
        foreach (var url in text.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (url.IndexOf('$') >= 0
                || KestrelAddress.Read(url, out var fault) is not { } address
                || fault != AddressFault.None
                || HostNames.IsLoopback(address.Host))
                return null;
            ports.Add(address.Port);
        }
        return ports;
    }

    private static List<int>? PortsAlone(string text)
    {
        var ports = new List<int>();
        foreach (var written in text.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!ushort.TryParse(written.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var port))
                return null;
            ports.Add(port);
        }
        return ports;
    }
}
