namespace PortConstants.Analyzers.Endpoints;

/// <summary>A port number inside a text.</summary>
/// <param name="Start">Offset of its first digit.</param>
/// <param name="Length">The number of its digits.</param>
/// <param name="Value">The number, which may be above 65535.</param>
/// <param name="Host">The host before it, or <see langword="null"/>.</param>
/// <param name="Scheme">The scheme of the URL that it stands in, in small letters, or <see langword="null"/>.</param>
internal readonly record struct ParsedPort(int Start, int Length, long Value, string? Host, string? Scheme);
