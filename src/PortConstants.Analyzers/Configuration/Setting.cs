using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Analyzers.Configuration;

/// <summary>A text or a number in a configuration file, under the key by which the host knows it.</summary>
/// <param name="path">The keys from the root, with <c>:</c> between.</param>
/// <param name="value">The value, without quotes and escape sequences.</param>
/// <param name="start">The offset of its first character in the file.</param>
/// <param name="offsets">Where an escape sequence shifts them: the offset of each character, and of the end.</param>
public sealed class Setting(string path, string value, int start, int[]? offsets)
{
    /// <summary>The keys from the root, with <c>:</c> between; an element of an array has its index for a key.</summary>
    public string Path => path;

    /// <summary>The value, without quotes and escape sequences.</summary>
    public string Value => value;

    /// <summary>The place in the file of a part of the value.</summary>
    public TextSpan SpanOf(int index, int length) => offsets is null
        ? new TextSpan(start + index, length)
        : TextSpan.FromBounds(offsets[index], offsets[index + length]);
}
