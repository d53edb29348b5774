namespace PortConstants.Tables;

/// <summary>Metadata of a <c>PortTable</c> item with a value that it cannot have.</summary>
/// <param name="Name">The name of the metadata.</param>
/// <param name="Value">The value.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record UnreadableMetadata(string Name, string Value, string Remedy);
