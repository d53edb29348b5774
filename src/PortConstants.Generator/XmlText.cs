namespace PortConstants.Generator;

/// <summary>A text as it can stand in one line of an XML documentation comment.</summary>
internal readonly struct XmlText(string text) : ISourceFragment
{
    /// <inheritdoc/>
    public void WriteTo(SourceWriter writer)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '<' or '>' or '&')
                writer.Write(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            // XML has no way at all to write a control character, and C# ends the comment at some of them.
            else if (c < ' ' || c is '\u007F' or '\u0085' or '\u2028' or '\u2029')
                writer.Write(' ');
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                WritePair(writer, c, text[++i]);
            else
                writer.Write(char.IsSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c);
        }
    }

    private static void WritePair(SourceWriter writer, char high, char low)
    {
        writer.Write(high);
        writer.Write(low);
    }
}
