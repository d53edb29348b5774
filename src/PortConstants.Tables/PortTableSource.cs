namespace PortConstants.Tables;

/// <summary>One file of a table, read.</summary>
/// <param name="Settings">What the project says of it.</param>
/// <param name="File">Its rows.</param>
public sealed record PortTableSource(TableSettings Settings, PortTableFile File);
