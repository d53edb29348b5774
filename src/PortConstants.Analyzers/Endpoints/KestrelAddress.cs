using System.Globalization;

namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Reads one address as Kestrel does, which looks for <c>://</c>, the next slash and the last colon, and takes all else for the host.
/// </summary>
internal static class KestrelAddress
{
    // A socket of the file system or a pipe of Windows, after which a path is expected.
    private static readonly string[] WithoutPort = ["unix:/", "pipe:/"];

    /// <summary>The address; <see langword="null"/> where it is refused, has no port, or has a number that is none.</summary>
    public static ServerAddress? Read(string text, out AddressFault fault)
    {
        fault = AddressFault.None;
        var separator = text.IndexOf(UrlPorts.Separator, StringComparison.Ordinal);
        if (separator < 0)
            return Refuse(out fault, AddressFault.NoScheme);
        var start = separator + UrlPorts.Separator.Length;
        if (Array.Exists(WithoutPort, other => string.CompareOrdinal(text, start, other, 0, other.Length) == 0))
            return null;
        var scheme = text.Substring(0, separator);
        var slash = text.IndexOf('/', start);
        var host = text.Substring(start, (slash < 0 ? text.Length : slash) - start);
        var port = IsHttps(scheme) ? 443 : 80;
        var colon = host.LastIndexOf(':');
        if (colon >= 0 && int.TryParse(host.Substring(colon + 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out var written))
        {
            port = written;
            host = host.Substring(0, colon);
        }
        else if (colon >= 0 && !host.EndsWith("]", StringComparison.Ordinal))
        {
            fault = AddressFault.UnreadPort;
        }
        if (host.Length == 0)
            return Refuse(out fault, AddressFault.NoHost);
        if (!IsHttps(scheme) && !scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
            return Refuse(out fault, AddressFault.OtherScheme);
        if (slash >= 0 && slash + 1 < text.Length)
            return Refuse(out fault, AddressFault.Path);
        if (port == 0 && host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return Refuse(out fault, AddressFault.FreePortOfLocalhost);
        return port is >= 0 and <= ushort.MaxValue ? new ServerAddress(host, port) : null;
    }

    private static ServerAddress? Refuse(out AddressFault fault, AddressFault reason)
    {
        fault = reason;
        return null;
    }

    private static bool IsHttps(string scheme) => scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
}
