using System.Globalization;
using System.Net;

namespace PortConstants.Tool.Compose;

/// <summary>
/// A publication of ports of a container: the ports of the host, the address they are bound to, and the ports of the container.
/// </summary>
/// <param name="First">The first port of the host.</param>
/// <param name="Last">The last port of the host.</param>
/// <param name="Container">The first port of the container.</param>
/// <param name="ContainerLast">The last port of the container.</param>
/// <param name="Host">The address, where one is given.</param>
/// <param name="Protocol">The protocol.</param>
internal sealed record PublishedPorts(int First, int Last, int Container, int ContainerLast, string Host, string Protocol)
{
    /// <summary>Reads the short form: <c>[[host:]published:]target[/protocol]</c>, each of both a port or a range.</summary>
    /// <param name="text">The text, without variables.</param>
    /// <param name="isExposed">Whether a port alone is a port of the container that others reach, and not one that Docker chooses.</param>
    /// <returns><see langword="null"/> if the text publishes no port that it names.</returns>
    public static PublishedPorts? Read(string text, bool isExposed = false)
    {
        var (host, published, target, protocol) = Split(text);
        return published.Length > 0 ? Create(published, target, host, protocol) : isExposed ? Create(target, target, "", protocol) : null;
    }

    /// <summary>The parts of the short form; empty where the text has none.</summary>
    public static (string Host, string Published, string Target, string Protocol) Split(string text)
    {
        var slash = text.IndexOf('/');
        var protocol = slash < 0 ? "tcp" : text[(slash + 1)..].Trim().ToLowerInvariant();
        var ports = slash < 0 ? text : text[..slash];
        var lastColon = ports.LastIndexOf(':');
        if (lastColon < 0)
            return ("", "", ports, protocol);
        var front = ports[..lastColon];
        var hostEnd = front.LastIndexOf(':');
        return (hostEnd < 0 ? "" : front[..hostEnd].Trim('[', ']'), front[(hostEnd + 1)..], ports[(lastColon + 1)..], protocol);
    }

    /// <summary>The ports of the container, which are those of the host where both have one network.</summary>
    public PublishedPorts OfContainer() => this with { First = Container, Last = ContainerLast };

    /// <summary>Whether the ports can be reached at every address of the host.</summary>
    public bool IsOnAllInterfaces => Host is "" or "0.0.0.0" or "::";

    /// <summary>Whether each port of the host leads to one of the container. Of several for one, Docker chooses a free one.</summary>
    public bool IsFixed => Last - First == ContainerLast - Container;

    /// <summary>The publication of a port or range; <see langword="null"/> if it is none.</summary>
    public static PublishedPorts? Create(string published, string target, string host, string protocol)
    {
        if (Range(published) is not var (first, last) || last < first)
            return null;
        var (start, end) = Range(target) ?? (first, last);
        // Whatever else a variable holds in this place is no address.
        var address = IPAddress.TryParse(host, out _) ? host : "";
        return new PublishedPorts(first, last, start, end, address, protocol is "tcp" or "udp" or "sctp" ? protocol : "");
    }

    /// <summary>The first number of a port or range that no port may have.</summary>
    public static string? NoPortIn(string published, string target) => published.Split('-').Concat(target.Split('-'))
        .Select(number => number.Trim())
        .FirstOrDefault(number => long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is > ushort.MaxValue and < int.MaxValue);

    /// <summary>The ends of a port or range; <see langword="null"/> if the text is none.</summary>
    public static (int First, int Last)? Range(string text)
    {
        var parts = text.Trim().Split('-');
        return parts.Length <= 2 && Port(parts[0]) is { } first && Port(parts[^1]) is { } last ? (first, last) : null;
    }

    private static int? Port(string text) =>
        ushort.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0 ? port : null;
}
