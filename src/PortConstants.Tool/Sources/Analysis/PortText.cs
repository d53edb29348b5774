using System.Text.RegularExpressions;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>Whether a source file can hold a port at all. Most cannot, and the analyzers pass over them.</summary>
internal static partial class PortText
{
    /// <summary>Whether there is a number that could be a port, with a word of networks, or a text that could imply one.</summary>
    public static bool MayHavePort(string text) => Number().IsMatch(text) && Word().IsMatch(text) || Implied().IsMatch(text);

    [GeneratedRegex(@"(?<![\w.])\d{2,5}(?![\w.])|0[xX][\da-fA-F]{2}|\d_\d", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("port|://|listen|connect|bind|kestrel|urls|endpoint|socket|tcp|udp|smtp|server|host",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    // A name of a port, through which a number of another file may go; a URL, a key of settings, a connection string, a client with a
    // default.
    [GeneratedRegex(
        """
        "[A-Za-z][\w+.-]*://
        |\b_?ports?\b|(?<![A-Z])Ports?\b|_PORTS?\b
        |Ur[il]s?\b|Kestrel|Listen
        |\b(Host|HostName|Server|Data\ Source)\s*=
        |new\ \w*(Client|Connection\w*|Listener|EndPoint|Host|Server)\b
        |\.(Bind|Connect\w*)\(
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Implied();
}
