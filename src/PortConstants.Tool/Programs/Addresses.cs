using System.Net;

namespace PortConstants.Tool.Programs;

/// <summary>What the text of a host tells.</summary>
internal static class Addresses
{
    /// <summary>Whether the host is the machine itself.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address);

    /// <summary>Whether a listener with this address accepts what comes to any of the machine.</summary>
    public static bool IsWildcard(string host) =>
        host is "" or "*" or "+"
        || IPAddress.TryParse(host, out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any));
}
