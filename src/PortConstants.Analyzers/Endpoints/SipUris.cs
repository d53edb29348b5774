namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Finds the port of URIs that have a host without slashes before it: <c>sip:user@pbx.example:7060;transport=tcp</c> (RFC 3261),
/// <c>stun:stun.example:3478</c> (RFC 7064), <c>turn:turn.example:3478?transport=udp</c> (RFC 7065).
/// </summary>
internal static class SipUris
{
    private static readonly string[] Schemes = ["sip", "sips", "stun", "stuns", "turn", "turns"];

    private static readonly char[] AfterHost = [';', '?', '>', '"', ' ', ','];

    /// <summary>Whether a text is such a URI.</summary>
    public static bool MayHave(string text) => SchemeOf(text) is not null;

    /// <summary>The port of the URI.</summary>
    public static IEnumerable<ParsedPort> Find(string text)
    {
        if (SchemeOf(text) is not { } scheme)
            return [];
        var start = scheme.Length + 1;
        var end = text.IndexOfAny(AfterHost, start) is >= 0 and var sign ? sign : text.Length;
        var userInfo = text.LastIndexOf('@', end - 1, end - start);
        return HostPorts.Find(text, userInfo >= 0 ? userInfo + 1 : start, end, scheme);
    }

    private static string? SchemeOf(string text) => Array.Find(Schemes, scheme =>
        text.Length > scheme.Length + 1
        && text[scheme.Length] == ':'
        && text[scheme.Length + 1] != '/'
        && text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
