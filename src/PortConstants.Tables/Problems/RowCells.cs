namespace PortConstants.Tables;

/// <summary>Where the cells of one row stand that other rows may contradict.</summary>
/// <param name="Name">The <c>name</c> cell.</param>
/// <param name="Members">The <c>members</c> cell, if the table has that column.</param>
/// <param name="Encrypted">The <c>encrypted</c> cell, if the table has that column.</param>
public readonly record struct RowCells(CsvCell Name, CsvCell Members, CsvCell Encrypted);
