// For x[^1] and x[1..^1] on .NET Standard 2.0: see LanguageFeatures.cs.
namespace System;

/// <summary>A position from the start or from the end of a sequence.</summary>
/// <param name="value">The distance.</param>
/// <param name="fromEnd">Whether it counts from the end.</param>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>The position from the start of a sequence of a length.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;

    /// <summary>A position from the start.</summary>
    public static implicit operator Index(int value) => new(value);
}

/// <summary>A part of a sequence.</summary>
/// <param name="start">Its first position.</param>
/// <param name="end">The position after its last one.</param>
internal readonly struct Range(Index start, Index end)
{
    /// <summary>Its first position.</summary>
    public Index Start { get; } = start;

    /// <summary>The position after its last one.</summary>
    public Index End { get; } = end;

    /// <summary>From a position to the end.</summary>
    public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

    /// <summary>From the start to a position.</summary>
    public static Range EndAt(Index end) => new(new Index(0), end);

    /// <summary>The whole sequence.</summary>
    public static Range All => new(new Index(0), new Index(0, fromEnd: true));
}
