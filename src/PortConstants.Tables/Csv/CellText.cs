namespace PortConstants.Tables;

/// <summary>The text of a cell, made fit for what shows it.</summary>
internal static class CellText
{
    private const int MessageLength = 40;

    /// <summary>In one line: what is white space, even a line break, becomes one space.</summary>
    public static string InOneLine(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            // Nearly all characters are letters of ASCII.
            var c = value[i];
            if (c is > ' ' and < '\u0080')
                continue;
            var isInLine = c == ' ' ? i > 0 && i + 1 < value.Length && value[i + 1] != ' ' : !char.IsWhiteSpace(c);
            if (!isInLine)
                return string.Join(" ", value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        return value;
    }

    /// <summary>Without numbers in brackets.</summary>
    public static string WithoutFootnotes(string value)
    {
        for (var open = value.IndexOf('['); open >= 0; open = value.IndexOf('[', open + 1))
        {
            var close = open + 1;
            while (close < value.Length && value[close] is >= '0' and <= '9')
                close++;
            if (close > open + 1 && close < value.Length && value[close] == ']')
                value = value.Remove(open--, close - open);
        }
        return value;
    }

    /// <summary>As a message can show it: a table may hold a megabyte or a bell in a cell.</summary>
    public static string Shorten(string value)
    {
        var text = value.Trim();
        var line = new string([.. text.Take(MessageLength).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]);
        return text.Length > MessageLength ? line + "…" : line;
    }
}
