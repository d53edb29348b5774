using System.Net;

namespace PortConstants.Analyzers.Endpoints;

/// <summary>An address on which a web server listens.</summary>
/// <param name="Host">The host, as Kestrel knows it.</param>
/// <param name="Port">The port.</param>
public readonly record struct ServerAddress(string Host, int Port)
{
    private const string Any = "*";

    /// <summary>Whether the system refuses one of two addresses because the other is open.</summary>
    public bool Overlaps(ServerAddress other)
    {
        // Port 0 is a free one each time.
        if (Port != other.Port || Port == 0)
            return false;
        var (four, six) = Networks(Host);
        var (otherFour, otherSix) = Networks(other.Host);
        return Meet(four, otherFour) || Meet(six, otherSix);
    }

    /// <summary>
    /// The addresses of both protocols. Kestrel opens all of both for a host that is neither an address nor <c>localhost</c>, and for
    /// <c>[::]</c>.
    /// </summary>
    private static (string? Four, string? Six) Networks(string host)
    {
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return ("127.0.0.1", "::1");
        if (!IPAddress.TryParse(host, out var address) || address.Equals(IPAddress.IPv6Any))
            return (Any, Any);
        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? (null, address.ToString())
            : (address.Equals(IPAddress.Any) ? Any : address.ToString(), null);
    }

    private static bool Meet(string? one, string? other) =>
        one is not null && other is not null && (one == other || one == Any || other == Any);
}
