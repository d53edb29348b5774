namespace PortConstants.Tables;

/// <summary>Where the columns of a table are.</summary>
/// <param name="count">The number of cells in the first record.</param>
internal sealed class TableColumns(int count)
{
    /// <summary>The number of columns that a table may have.</summary>
    public static readonly int Known = (int)TableColumn.Dccp + 1;

    /// <summary>The columns that hold ports.</summary>
    public static readonly TableColumn[] OfPorts =
        [TableColumn.Port, TableColumn.FirstPort, TableColumn.LastPort, TableColumn.TcpPort, TableColumn.UdpPort];

    private readonly int[] _indexes = [.. Enumerable.Repeat(-1, Known)];

    /// <summary>The number of cells in the first record, those of unknown columns too.</summary>
    public int Count { get; } = count;

    /// <summary>
    /// Whether the file is a published registry, IANA's or a Unix one: it has placeholders for what is not assigned, and gives names
    /// to several ports.
    /// </summary>
    public bool IsRegistry { get; set; }

    /// <summary>The index of the last cell without which a record is no row.</summary>
    public int LastRequired => Math.Max(this[TableColumn.Name], Math.Max(this[TableColumn.Port], this[TableColumn.LastPort]));

    /// <summary>The index of a column's cells; -1: the table has none.</summary>
    public int this[TableColumn column]
    {
        get => _indexes[(int)column];
        set => _indexes[(int)column] = value;
    }

    /// <summary>Whether the table has a column.</summary>
    public bool Has(TableColumn column) => this[column] >= 0;

    /// <summary>Whether each protocol has a column of ports.</summary>
    public bool HasPortsByProtocol => Has(TableColumn.TcpPort) || Has(TableColumn.UdpPort);

    /// <summary>Whether the table has ports, in one of the ways to write them.</summary>
    public bool HasPorts => Has(TableColumn.Port) || Has(TableColumn.FirstPort) || HasPortsByProtocol;

    /// <summary>Whether the table has all that it needs.</summary>
    public bool IsComplete => HasPorts && Has(TableColumn.Name);

    /// <summary>Takes columns out.</summary>
    public void Remove(params TableColumn[] columns)
    {
        foreach (var column in columns)
            this[column] = -1;
    }
}
