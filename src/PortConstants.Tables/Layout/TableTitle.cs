namespace PortConstants.Tables;

/// <summary>What a title of a column names.</summary>
/// <param name="Column">The column.</param>
/// <param name="Choice">Of two titles of one column, that with the lower number is taken.</param>
internal sealed record TableTitle(TableColumn Column, int Choice);
