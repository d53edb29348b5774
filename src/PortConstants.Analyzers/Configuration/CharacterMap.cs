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
        var first = starts[_start + index];
        var end = _ends is { } ends ? ends[_start + index + length - 1] : starts[_start + index + length];
        // A value that is put together from several places has no span; its first character is where a reader looks.
        return end >= first ? TextSpan.FromBounds(first, end) : new TextSpan(first, 1);
    }

    /// <summary>The map of a part of the value.</summary>
    public CharacterMap Slice(int index) => new(_start + index, _starts, _ends);
}
