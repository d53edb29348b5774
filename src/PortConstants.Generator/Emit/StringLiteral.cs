namespace PortConstants.Generator.Emit;

/// <summary>A text as a C# string literal, quotes included.</summary>
internal readonly struct StringLiteral(string text) : ISourceFragment
{
    private const string HexDigits = "0123456789ABCDEF";

    /// <inheritdoc/>
    public void WriteTo(SourceWriter writer)
    {
        writer.Write('"');
        WriteContent(writer, text);
        writer.Write('"');
    }

    /// <summary>Writes a text without the quotes around it.</summary>
    public static void WriteContent(SourceWriter writer, string text)
    {
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is > '"' and < '\u007F' and not '\\' || IsPlain(c))
                continue;
            writer.Write(text, plain, i - plain);
            WriteEscape(writer, c);
            plain = i + 1;
        }
        writer.Write(text, plain, text.Length - plain);
    }

    /// <summary>
    /// Blocks of letters and signs that every file encoding, editor and compiler carries as they are. It asks no character
    /// table: those differ between the systems a compiler runs on. Not here: controls, line ends, surrogates, and what runs
    /// from right to left.
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
        if (c is '\0' or '\t' or '\n')
        {
            writer.Write(c == '\0' ? "\\0" : c == '\t' ? "\\t" : "\\n");
            return;
        }
        writer.Write("\\u");
        for (var shift = 12; shift >= 0; shift -= 4)
            writer.Write(HexDigits[(c >> shift) & 15]);
    }
}
