namespace PortConstants.Generator.Emit;

/// <summary>A text for one line of an XML documentation comment.</summary>
internal readonly struct XmlText(string text) : ISourceFragment
{
    /// <inheritdoc/>
    public void WriteTo(SourceWriter writer)
    {
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007F' and not ('<' or '>' or '&') || Replacement(i) is not { } replacement)
                continue;
            writer.Write(text, plain, i - plain);
            writer.Write(replacement);
            plain = i + 1;
        }
        writer.Write(text, plain, text.Length - plain);
    }

    private string? Replacement(int index) => text[index] switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        // XML has no way at all to write a control character, and C# ends the comment at some of them.
        < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' => " ",
        >= '\uFFFE' => "\uFFFD",
        var c when char.IsSurrogate(c) && !IsPaired(index) => "\uFFFD",
        _ => null,
    };

    private bool IsPaired(int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
