using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Analyzers.Configuration;

/// <summary>A value in a settings file, with the path by which the program knows it.</summary>
/// <param name="path">The names from the root, separated by <c>:</c>.</param>
/// <param name="value">The value, without quotes, escape sequences and entities.</param>
/// <param name="map">The places of its characters in the file.</param>
public sealed class Setting(string path, string value, CharacterMap map)
{
    /// <summary>The names from the root, separated by <c>:</c>; an element of an array has its index as its name.</summary>
    public string Path => path;

    /// <summary>The value, without quotes, escape sequences and entities.</summary>
    public string Value => value;

    /// <summary>The port in the value on which the program certainly does not listen, where the file shows it.</summary>
    internal UnservedPort? Unserved { get; set; }

    /// <summary>The same value by another name.</summary>
    internal Setting Named(string name) => new(name, value, map);

    /// <summary>The place in the file of a part of the value, which is not empty.</summary>
    public TextSpan SpanOf(int index, int length) => map.SpanOf(index, length);

    /// <summary>A setting that is written inside this one: an option of a command line.</summary>
    /// <param name="name">Its name, which is added to the path.</param>
    /// <param name="start">The index of its first character in the value.</param>
    /// <param name="length">The number of its characters.</param>
    public Setting Part(string name, int start, int length) => new($"{path}:{name}", value.Substring(start, length), map.Slice(start));

    /// <summary>A part of the value under the same path.</summary>
    /// <param name="start">The index of its first character in the value.</param>
    /// <param name="length">The number of its characters.</param>
    public Setting Part(int start, int length) => new(path, value.Substring(start, length), map.Slice(start));
}
