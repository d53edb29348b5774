namespace PortConstants.Tables.Text;

/// <summary>
/// The one way of a host into messages, properties and reports: the host alone, without a password that is written beside it.
/// </summary>
public static class ShownHost
{
    // The longest name that DNS allows.
    private const int MaxLength = 253;
    private const string HostStart = "//";

    private static readonly char[] PathStarts = ['/', '?', '#'];

    /// <summary>
    /// The host of a URL, an address or a name; <see langword="null"/> where the text is none of these, or may contain anything else.
    /// </summary>
    public static string? From(string? text)
    {
        if (text is null)
            return null;
        var scheme = text.IndexOf(HostStart, StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + HostStart.Length;
        var path = text.IndexOfAny(PathStarts, start);
        // A password may contain a slash that nobody has escaped; then the host is not where it seems to be.
        if (path >= 0 && text.IndexOf('@', path) >= 0)
            return null;
        var authority = text.Substring(start, (path < 0 ? text.Length : path) - start);
        var host = WithoutPort(authority.Substring(authority.LastIndexOf('@') + 1).Trim());
        return host.Length is > 0 and <= MaxLength && (IsAddress(host) || host.All(IsOfName)) ? host : null;
    }

    private static string WithoutPort(string host) =>
        host.LastIndexOf(':') is > 0 and var colon && (host[colon - 1] == ']' || host.IndexOf(':') == colon) && IsNumber(host, colon + 1)
            ? host.Substring(0, colon)
            : host;

    private static bool IsNumber(string text, int start) => text.Skip(start).All(c => c is >= '0' and <= '9');

    /// <summary>An IPv6 address, with or without brackets and zone: <c>[fe80::1%eth0]</c>.</summary>
    private static bool IsAddress(string host)
    {
        var address = host.StartsWith("[", StringComparison.Ordinal) && host.EndsWith("]", StringComparison.Ordinal)
            ? host.Substring(1, host.Length - 2)
            : host;
        var zone = address.IndexOf('%');
        var digits = zone < 0 ? address : address.Substring(0, zone);
        return digits.Count(c => c == ':') >= 2
            && digits.All(c => c is ':' or '.' or (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            && address.Skip(digits.Length + 1).All(IsOfName);
    }

    /// <summary>Names, wildcards, several hosts, an instance of SQL Server, and the mark of a part that is not known.</summary>
    private static bool IsOfName(char c) =>
        char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '*' or '+' or ',' or '\\' or '(' or ')' or '…';
}
