using System.Xml;

namespace PortConstants.Analyzers.Configuration.Xml;

/// <summary>
/// The places of values in the text of an XML document. The framework's reader gives the line and the column where an attribute or a
/// text begins; entities, line ends and CDATA shift what follows.
/// </summary>
internal sealed class XmlTextPositions(string text)
{
    private const string CDataStart = "<![CDATA[";

    // The lines as XML has them: the compiler's lines also end at other characters of Unicode.
    private readonly List<int> _lines = FindLines(text);

    /// <summary>The places of the characters of an attribute's value; <see langword="null"/> if they are not found.</summary>
    /// <param name="attribute">The reader, at the attribute.</param>
    /// <param name="value">The value.</param>
    public CharacterMap? MapAttribute(IXmlLineInfo? attribute, string value)
    {
        var equals = OffsetOf(attribute) is { } start ? text.IndexOf('=', start) : -1;
        if (equals < 0)
            return null;
        var quote = equals + 1;
        while (quote < text.Length && char.IsWhiteSpace(text[quote]))
            quote++;
        return Map(quote + 1, value, isVerbatim: false);
    }

    /// <summary>The places of the characters of a text; <see langword="null"/> if they are not found.</summary>
    /// <param name="node">The reader, at the text.</param>
    /// <param name="value">The text.</param>
    /// <param name="isVerbatim">Whether the text is in a CDATA section, which has no entities.</param>
    public CharacterMap? MapText(IXmlLineInfo? node, string value, bool isVerbatim)
    {
        if (OffsetOf(node) is not { } start)
            return null;
        if (isVerbatim && string.CompareOrdinal(text, start, CDataStart, 0, CDataStart.Length) == 0)
            start += CDataStart.Length;
        return Map(start, value, isVerbatim);
    }

    private CharacterMap? Map(int start, string value, bool isVerbatim)
    {
        // Nearly every value is written as it is.
        if (string.CompareOrdinal(text, start, value, 0, value.Length) == 0 && (isVerbatim || value.IndexOf('&') < 0))
            return new CharacterMap(start);
        var starts = new int[value.Length];
        var ends = new int[value.Length];
        var at = start;
        for (var i = 0; i < value.Length; i++)
        {
            var end = EndOfCharacter(at, isVerbatim);
            if (end < 0)
                return null;
            starts[i] = at;
            ends[i] = end;
            // A reference to a character beyond the basic plane gives two.
            if (!(text[at] == '&' && char.IsHighSurrogate(value[i])))
                at = end;
        }
        return new CharacterMap(starts, ends);
    }

    private int EndOfCharacter(int at, bool isVerbatim)
    {
        if (at >= text.Length)
            return -1;
        if (text[at] == '&' && !isVerbatim)
            return text.IndexOf(';', at) + 1 is > 0 and var end ? end : -1;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private int? OffsetOf(IXmlLineInfo? info)
    {
        if (info is null || !info.HasLineInfo() || info.LineNumber < 1 || info.LineNumber > _lines.Count)
            return null;
        var offset = _lines[info.LineNumber - 1] + info.LinePosition - 1;
        return offset >= 0 && offset < text.Length ? offset : null;
    }

    private static List<int> FindLines(string text)
    {
        var lines = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                lines.Add(i + 1);
        }
        return lines;
    }
}
