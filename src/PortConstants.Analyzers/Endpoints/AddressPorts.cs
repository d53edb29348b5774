namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Finds the ports of texts that are an address and nothing else: <c>etcd:2379</c>, <c>broker.example:1883/mqtt</c>. For symbols
/// that are known by their name alone, so that it is stricter than <see cref="HostPorts"/>.
/// </summary>
internal static class AddressPorts
{
    private const int MinDigits = 2;
    private const int MaxDigits = 5;

    private static readonly char[] Separators = [',', ';'];

    // What follows their colon is no port.
    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "blob", "data", "did", "doi", "fax", "id", "info", "isbn", "mailto", "news", "oid", "sms", "tel", "urn", "uuid", "xri",
    };

    /// <summary>All ports of a text; none if any part of it is something else.</summary>
    public static IEnumerable<ParsedPort> Find(string text)
    {
        var ports = new List<ParsedPort>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOfAny(Separators, start) is >= 0 and var separator ? separator : text.Length;
            if (FindOne(text, start, end) is not { } port)
                return [];
            ports.Add(port);
        }
        return ports;
    }

    private static ParsedPort? FindOne(string text, int start, int end)
    {
        var slash = text.IndexOf('/', start, end - start);
        var stop = slash < 0 ? end : slash;
        foreach (var port in HostPorts.Find(text, start, stop, scheme: null))
        {
            var isWhole = port.Host is { } host && start + host.Length + 1 + port.Length == stop;
            return isWhole && port.Length is >= MinDigits and <= MaxDigits && !Schemes.Contains(port.Host!) && !IsCell(port.Host!)
                ? port
                : null;
        }
        return null;
    }

    /// <summary>The first cell of a range in a sheet: the A1 of <c>A1:500</c>.</summary>
    private static bool IsCell(string host) =>
        host.Length > 1 && char.IsLetter(host[0])
            && host.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$".ToCharArray()).All(char.IsDigit)
        && host.Count(char.IsLetter) <= 3 && host.Any(char.IsDigit);
}
