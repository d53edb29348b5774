using System.Text;

namespace PortConstants.Tool.Targets;

/// <summary>Text that is written back as it was read.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">Its encoding, with the mark if it had one.</param>
internal sealed record UnicodeText(string Text, Encoding Encoding)
{
    private static readonly Encoding Plain = Strict(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    // UTF-32 begins with the mark of UTF-16, so it comes first.
    private static readonly Encoding[] Marked =
    [
        Strict(new UTF32Encoding(bigEndian: false, byteOrderMark: true)),
        Strict(new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        Strict(new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
        Strict(new UnicodeEncoding(bigEndian: true, byteOrderMark: true)),
        Strict(new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)),
    ];

    /// <summary>An empty text in the usual encoding.</summary>
    public static UnicodeText Empty { get; } = new("", Plain);

    /// <summary>Decodes bytes.</summary>
    /// <exception cref="DecoderFallbackException">They are no Unicode text; the index is that of the first byte that is none.</exception>
    public static UnicodeText Decode(byte[] bytes)
    {
        var encoding = Array.Find(Marked, marked => bytes.AsSpan().StartsWith(marked.GetPreamble())) ?? Plain;
        return new UnicodeText(encoding.GetString(bytes.AsSpan(encoding.GetPreamble().Length)), encoding);
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}
