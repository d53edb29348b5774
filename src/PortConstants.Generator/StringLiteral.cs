namespace PortConstants.Generator;

/// <summary>A text as a C# string literal, quotes included.</summary>
internal readonly struct StringLiteral(string text) : ISourceFragment
{
    private const string HexDigits = "0123456789ABCDEF";

    /// <inheritdoc/>
    public void WriteTo(SourceWriter writer)
    {
        writer.Write('"');
        foreach (var c in text)
        {
            if (IsPlain(c))
                writer.Write(c);
            else if (c is '\0' or '\t' or '\n')
                writer.Write(c == '\0' ? "\\0" : c == '\t' ? "\\t" : "\\n");
            else
                WriteEscape(writer, c);
        }
        writer.Write('"');
    }

    /// <summary>
    /// Blocks of letters and signs that every file encoding, editor and compiler carries as they are. It asks no character
    /// table: those differ between the systems a compiler runs on. Not here: controls, line ends, surrogates, and what runs from right to left.
    /// </summary>
    private static bool IsPlain(char c) => c switch
    {
        < '\u007F' => c is >= ' ' and not ('"' or '\\'),
        < '\u0590' => c is > '\u00A0' and not '\u00AD',
        < '\u2000' => c is >= '\u0900' and not '\u180E',
        < '\u3000' => c >= '\u2070',
        _ => c is > '\u3000' and < '\uD800' or >= '\uF900' and < '\uFB00',
    };

    private static void WriteEscape(SourceWriter writer, char c)
    {
        writer.Write("\\u");
        for (var shift = 12; shift >= 0; shift -= 4)
            writer.Write(HexDigits[(c >> shift) & 15]);
    }
}
