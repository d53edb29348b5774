namespace PortConstants.Tables;

/// <summary>Where the columns of a table stand, found by their headers in any order and letter case.</summary>
internal sealed class TableColumns
{
    private static readonly (string Header, TableColumn Column, bool IsRegistry)[] Headers =
    [
        ("port", TableColumn.Port, false),
        ("port number", TableColumn.Port, true),
        ("name", TableColumn.Name, false),
        ("service name", TableColumn.Name, true),
        ("members", TableColumn.Members, false),
        ("protocol", TableColumn.Protocol, false),
        ("transport protocol", TableColumn.Protocol, true),
        ("risk", TableColumn.Risk, false),
        ("encrypted", TableColumn.Encrypted, false),
        ("description", TableColumn.Description, false),
    ];

    /// <summary>The number of columns that a table may have.</summary>
    public static readonly int Known = Headers.Max(header => (int)header.Column) + 1;

    private readonly int[] _indexes = [.. Enumerable.Repeat(-1, Known)];

    /// <summary>Whether port and name stand under the headers of the registry file that IANA publishes.</summary>
    public bool IsRegistry { get; private set; }

    /// <summary>The number of cells in the header, those of unknown columns too.</summary>
    public int Count { get; private set; }

    /// <summary>The index of a column's cells; -1: the table has none.</summary>
    public int this[TableColumn column] => _indexes[(int)column];

    /// <summary>Whether the table has a column.</summary>
    public bool Has(TableColumn column) => this[column] >= 0;

    /// <summary>Reads the header that stands in the current record.</summary>
    public void Read(CsvReader csv)
    {
        Count = csv.Count;
        var registryHeaders = 0;
        for (var i = 0; i < Count; i++)
        {
            var title = csv.GetText(i).Trim();
            foreach (var (header, column, isRegistry) in Headers)
            {
                if (Has(column) || !title.Equals(header, StringComparison.OrdinalIgnoreCase))
                    continue;
                _indexes[(int)column] = i;
                registryHeaders += isRegistry && column != TableColumn.Protocol ? 1 : 0;
            }
        }
        IsRegistry = registryHeaders == 2;
    }
}
