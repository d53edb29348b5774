namespace PortConstants.Analyzers.Endpoints;

/// <summary>A part of a text whose value is not known, such as an interpolated expression.</summary>
internal static class UnknownPart
{
    /// <summary>The character in its place, which Unicode reserves for an object inside a text.</summary>
    public const char Mark = '\uFFFC';
}
