using System.Text;

namespace PortConstants.Tables;

/// <summary>
/// The text of a file as every computer reads it. Where the bytes are no Unicode, a compiler on Windows falls back to the code page of
/// the system without a word, and one on Linux replaces what it cannot read: both become the latter here.
/// </summary>
public sealed class TableContent
{
    /// <summary>The replacement character, for bytes that are no text.</summary>
    public const char Lost = '\uFFFD';

    private readonly Encoding? _encoding;
    private readonly byte[] _bytes = [];
    private readonly List<int> _offsets = [];

    private TableContent(string text) => Text = text;

    private TableContent(string text, Encoding encoding)
    {
        _encoding = encoding;
        _bytes = encoding.GetBytes(text);
        var builder = new StringBuilder(text.Length);
        Utf8.Decode(_bytes, builder, _offsets);
        Text = builder.ToString();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The content of a file that a compiler has decoded.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="encoding">How it was decoded, if that is known.</param>
    public static TableContent From(string text, Encoding? encoding) =>
        encoding is null || IsUnicode(encoding) || IsAscii(text) ? new TableContent(text) : new TableContent(text, encoding);

    /// <summary>The offset in the decoded text of a character of <see cref="Text"/>.</summary>
    public int ToSource(int offset)
    {
        if (_encoding is null)
            return offset;
        return _encoding.GetCharCount(_bytes, 0, offset < _offsets.Count ? _offsets[offset] : _bytes.Length);
    }

    private static bool IsUnicode(Encoding encoding) => encoding.CodePage is 65001 or 65000 or 1200 or 1201 or 12000 or 12001;

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > 127)
                return false;
        }
        return true;
    }
}
