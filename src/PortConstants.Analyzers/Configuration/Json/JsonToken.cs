namespace PortConstants.Analyzers.Configuration.Json;

/// <summary>A text or a number of JSON.</summary>
/// <param name="Value">The value, without quotes and escape sequences.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Offsets">Where an escape sequence shifts them: the offset of each character, and of the end.</param>
internal readonly record struct JsonToken(string Value, int Start, int[]? Offsets);
