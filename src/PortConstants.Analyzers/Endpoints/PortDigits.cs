namespace PortConstants.Analyzers.Endpoints;

/// <summary>Reads the digits of a port.</summary>
internal static class PortDigits
{
    // More digits than this are an identifier or a date, not a mistyped port.
    private const int MaxDigits = 7;

    /// <summary>The port between two offsets, when there is nothing else than ASCII digits.</summary>
    public static ParsedPort? Read(string text, int start, int end, string? host, string? scheme)
    {
        if (end <= start || end - start > MaxDigits)
            return null;
        long value = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return null;
            value = value * 10 + (text[i] - '0');
        }
        return new ParsedPort(start, end - start, value, host, scheme);
    }

    /// <summary>Like <see cref="Read"/>, with spaces around the digits allowed.</summary>
    public static ParsedPort? ReadTrimmed(string text, int start, int end, string? host, string? scheme)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(text[end - 1]))
            end--;
        return Read(text, start, end, host, scheme);
    }

    /// <summary>
    /// Whether a text holds a digit where a port can begin: at the start, or after a sign that separates it from what comes before.
    /// </summary>
    public static bool MayBeIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9' && IsSeparated(text, i))
                return true;
        }
        return false;
    }

    private static bool IsSeparated(string text, int digit)
    {
        // Spaces may be between the sign and the port: Port = 5432.
        var before = digit - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
            before--;
        return before < 0 || text[before] is ':' or ',' or ';' or '=';
    }
}
