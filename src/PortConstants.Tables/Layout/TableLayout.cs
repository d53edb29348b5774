namespace PortConstants.Tables;

/// <summary>A file whose columns are known: the next record is its first row.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="Records">Its records, read up to the first row.</param>
/// <param name="Columns">Where the columns are.</param>
internal sealed record TableLayout(string Text, CsvReader Records, TableColumns Columns);
