namespace PortConstants.Tests;

/// <summary>Long texts for tests of limits and of time.</summary>
public static class Repetition
{
    /// <summary>The text, a number of times in a row.</summary>
    public static string Times(this string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
