namespace PortConstants.Tables;

/// <summary>The places of the cells of one row that other rows may contradict.</summary>
/// <param name="Name">The <c>name</c> cell.</param>
/// <param name="Members">The <c>members</c> cell, if the table has that column.</param>
/// <param name="Encrypted">The <c>encrypted</c> cell, if the table has that column.</param>
public readonly record struct RowCells(CsvCell Name, CsvCell Members, CsvCell Encrypted);
