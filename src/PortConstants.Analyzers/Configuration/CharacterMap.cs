using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Analyzers.Configuration;

/// <summary>
/// The place in the file of each character of a value. Most values are written as they are, so that one offset is enough; escape
/// sequences, entities and variables need the start and the end of every character.
/// </summary>
public readonly struct CharacterMap
{
    private readonly int _start;
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    /// <summary>A value that is written as it is.</summary>
    /// <param name="start">The offset of its first character.</param>
    public CharacterMap(int start) => _start = start;

    /// <summary>A value whose characters are written in any way.</summary>
    /// <param name="starts">The offset of each character.</param>
    /// <param name="ends">The offset after each character.</param>
    public CharacterMap(int[] starts, int[] ends)
    {
        _starts = starts;
        _ends = ends;
    }

    private CharacterMap(int first, int[]? starts, int[]? ends)
    {
        _start = first;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>A value whose characters follow each other: the offset of each, and of the end.</summary>
    public static CharacterMap Of(int[] offsets) => new(0, offsets, ends: null);

    /// <summary>The place of a part of the value, which is not empty.</summary>
    public TextSpan SpanOf(int index, int length)
    {
        if (_starts is not { } starts)
            return new TextSpan(_start + index, length);
        var first = _start + index;
        var last = first + length - 1;
        return TextSpan.FromBounds(starts[first], _ends is { } ends ? EndOfPart(starts, ends, first, last) : starts[last + 1]);
    }

    /// <summary>A value may be put together from several places: a reader looks at the first.</summary>
    private static int EndOfPart(int[] starts, int[] ends, int first, int last)
    {
        var at = first;
        // Both halves of a surrogate pair have one place.
        while (at < last && (starts[at + 1] == ends[at] || starts[at + 1] == starts[at]))
            at++;
        return ends[at];
    }

    /// <summary>The map of a part of the value.</summary>
    public CharacterMap Slice(int index) => new(_start + index, _starts, _ends);
}
