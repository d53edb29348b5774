namespace PortConstants.Analyzers.Endpoints;

/// <summary>The schemes of URLs that have an encrypted counterpart.</summary>
public static class UrlSchemes
{
    // Each has a counterpart that ends in "s", registered with IANA or documented by its product.
    private static readonly HashSet<string> ClearText = new(StringComparer.OrdinalIgnoreCase)
    {
        "amqp", "coap", "ftp", "http", "imap", "irc", "ldap", "mqtt", "nntp", "pop3", "redis", "rtsp",
        "sip", "smtp", "stomp", "stun", "turn", "ws",
    };

    /// <summary>Whether connections of a scheme are encrypted: <c>https</c>, <c>couchbases</c>, <c>ssl</c>; but not <c>ws</c>.</summary>
    public static bool IsEncrypted(string scheme) =>
        !ClearText.Contains(scheme)
        && (scheme.EndsWith("s", StringComparison.OrdinalIgnoreCase) || scheme.EndsWith("ssl", StringComparison.OrdinalIgnoreCase));

    /// <summary>The encrypted counterpart of a scheme, if it has one.</summary>
    public static string? Encrypt(string scheme) => ClearText.Contains(scheme) ? scheme + "s" : null;
}
