namespace PortConstants.Tables;

/// <summary>A file whose columns are known: the next record is its first row.</summary>
/// <param name="Dialect">How its records are written.</param>
/// <param name="Records">Its records, read up to the first row.</param>
/// <param name="Columns">Where the columns are.</param>
/// <param name="HasHeader">Whether a header names the columns.</param>
internal sealed record TableLayout(TableDialect Dialect, RecordReader Records, TableColumns Columns, bool HasHeader)
{
    /// <summary>Whether the rows have the Unix form <c>name port/protocol</c>.</summary>
    public bool IsServices => Records is ServicesReader;

    /// <summary>The records from the first one, the header, on.</summary>
    public RecordReader Reopen() => IsServices ? new ServicesReader(Records.Text, Dialect.Start) : Dialect.Open(Records.Text);
}
