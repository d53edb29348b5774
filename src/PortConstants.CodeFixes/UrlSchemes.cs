namespace PortConstants.CodeFixes;

/// <summary>The schemes of URLs that say whether a connection is encrypted.</summary>
internal static class UrlSchemes
{
    // Each has a counterpart with an "s" behind it, by registration with IANA or by the documentation of its product.
    private static readonly HashSet<string> ClearText = new(StringComparer.OrdinalIgnoreCase)
    {
        "amqp", "coap", "ftp", "http", "imap", "irc", "ldap", "mqtt", "nntp", "pop3", "redis", "rtsp", "sip", "smtp", "stomp", "stun", "turn", "ws",
    };

    /// <summary>Whether a scheme is the encrypted counterpart of another.</summary>
    public static bool IsEncrypted(string scheme) => scheme.EndsWith("s", StringComparison.OrdinalIgnoreCase) && ClearText.Contains(scheme.Substring(0, scheme.Length - 1));

    /// <summary>The encrypted counterpart of a scheme, if it has one.</summary>
    public static string? Encrypt(string scheme) => ClearText.Contains(scheme) ? scheme + "s" : null;
}
