namespace PortConstants.Tables;

/// <summary>One file of a table, read.</summary>
/// <param name="Settings">Its settings in the project.</param>
/// <param name="File">Its rows.</param>
public sealed record PortTableSource(TableSettings Settings, PortTableFile File);
