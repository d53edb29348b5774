using System.Text;

namespace PortConstants.Tables;

/// <summary>Decodes UTF-8 and remembers where each character begins, which the decoders of the runtime do not tell.</summary>
internal static class Utf8
{
    /// <summary>Decodes bytes: the longest beginning of a character that is not complete becomes one replacement character.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">Receives the characters.</param>
    /// <param name="offsets">Receives the offset of the bytes of each.</param>
    public static void Decode(byte[] bytes, StringBuilder text, List<int> offsets)
    {
        for (var position = 0; position < bytes.Length;)
        {
            var length = LengthOf(bytes[position]);
            var valid = 1;
            while (valid < length && position + valid < bytes.Length && Continues(bytes, position, valid))
                valid++;
            var characters = valid == length ? Encoding.UTF8.GetString(bytes, position, length) : TableContent.Lost.ToString();
            text.Append(characters);
            for (var i = 0; i < characters.Length; i++)
                offsets.Add(position);
            position += valid;
        }
    }

    /// <summary>The number of bytes of a character that begins with a byte; 0: none does.</summary>
    private static int LengthOf(byte first) => first switch
    {
        < 0x80 => 1,
        < 0xC2 => 0,
        < 0xE0 => 2,
        < 0xF0 => 3,
        < 0xF5 => 4,
        _ => 0,
    };

    private static bool Continues(byte[] bytes, int position, int index)
    {
        var next = bytes[position + index];
        if (index > 1)
            return next is >= 0x80 and <= 0xBF;
        // Some second bytes would write a character in a longer form, a surrogate, or one beyond the last.
        return bytes[position] switch
        {
            0xE0 => next is >= 0xA0 and <= 0xBF,
            0xED => next is >= 0x80 and <= 0x9F,
            0xF0 => next is >= 0x90 and <= 0xBF,
            0xF4 => next is >= 0x80 and <= 0x8F,
            _ => next is >= 0x80 and <= 0xBF,
        };
    }
}
