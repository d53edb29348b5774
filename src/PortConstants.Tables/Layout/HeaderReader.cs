namespace PortConstants.Tables;

/// <summary>Finds the columns by the titles in a record, and by what the project tells of them.</summary>
internal sealed class HeaderReader
{
    // As many as a spreadsheet has.
    private const int MaxColumns = 16_384;

    private readonly RecordReader _header;
    private readonly int[] _ranks = [.. Enumerable.Repeat(int.MaxValue, TableColumns.Known)];

    private HeaderReader(RecordReader header, ColumnSettings settings)
    {
        _header = header;
        Columns = new TableColumns(header.Count);
        for (var i = 0; i < Math.Min(header.Count, MaxColumns); i++)
            AddTitle(i);
        ResolvePorts();
        ResolveProtocols();
        if (!Columns.Has(TableColumn.Name) && HeaderNames.CanName(RankOf(TableColumn.Description)))
            Columns[TableColumn.Name] = Columns[TableColumn.Description];
        Columns.IsRegistry = IsTitled(TableColumn.Port, "Port Number") && IsTitled(TableColumn.Name, "Service Name");
        foreach (var named in settings.Named())
            Apply(named.Column, named.Metadata, named.Value);
    }

    /// <summary>The columns.</summary>
    public TableColumns Columns { get; }

    /// <summary>Why the columns are not certain, and what to write instead; <see langword="null"/>: they are.</summary>
    public string? Doubt { get; private set; }

    /// <summary>Whether the record is a header beyond doubt.</summary>
    public bool IsCertain => Doubt is null && Columns.IsComplete;

    /// <summary>Reads the titles in the current record.</summary>
    public static HeaderReader Read(RecordReader header, ColumnSettings settings) => new(header, settings);

    private int RankOf(TableColumn column) => _ranks[(int)column];

    private void AddTitle(int index)
    {
        if (!HeaderNames.TryFind(_header.GetText(index), out var column, out var rank) || rank > RankOf(column))
            return;
        if (rank < RankOf(column))
        {
            Columns[column] = index;
            _ranks[(int)column] = rank;
            if (column == TableColumn.Port)
                Doubt = null;
        }
        else if (column == TableColumn.Port && rank != HeaderNames.PlainRank(column))
        {
            Doubt ??= $"Both '{Title(Columns[column])}' and '{Title(index)}' may hold the ports: "
                + $"name the right one in the project, as in PortColumn=\"{Title(Columns[column])}\"";
        }
    }

    /// <summary>Decides between one column of ports, the two ends of ranges, and a column for each protocol.</summary>
    private void ResolvePorts()
    {
        if (Columns.Has(TableColumn.Port))
        {
            Columns.Remove(TableColumn.FirstPort, TableColumn.TcpPort, TableColumn.UdpPort);
            if (RankOf(TableColumn.LastPort) != HeaderNames.PlainRank(TableColumn.LastPort))
                Columns.Remove(TableColumn.LastPort);
        }
        else if (Columns.Has(TableColumn.FirstPort) && Columns.Has(TableColumn.LastPort))
        {
            Columns.Remove(TableColumn.TcpPort, TableColumn.UdpPort);
        }
        else
        {
            Columns.Remove(TableColumn.FirstPort, TableColumn.LastPort);
            if (!Columns.HasPortsByProtocol)
            {
                Columns[TableColumn.TcpPort] = Columns[TableColumn.Tcp];
                Columns[TableColumn.UdpPort] = Columns[TableColumn.Udp];
            }
        }
    }

    /// <summary>Marks matter only where no column has the protocols themselves.</summary>
    private void ResolveProtocols()
    {
        if (Columns.Has(TableColumn.Protocol) || Columns.HasPortsByProtocol)
            Columns.Remove(TableColumn.Tcp, TableColumn.Udp, TableColumn.Sctp, TableColumn.Dccp);
    }

    private void Apply(TableColumn column, string metadata, string value)
    {
        var index = ColumnSettings.NumberOf(value);
        for (var i = 0; i < _header.Count && index < 0; i++)
        {
            if (HeaderNames.AreSame(_header.GetText(i), value))
                index = i;
        }
        if (index < 0 || index >= _header.Count)
        {
            Columns[column] = -1;
            Doubt = $"The header has no column '{CellText.Shorten(value)}', which {metadata} names: "
                + "write one of its titles there, or a number from 1";
            return;
        }
        Columns[column] = index;
        if (column == TableColumn.Port)
        {
            Columns.Remove(TableColumn.FirstPort, TableColumn.LastPort, TableColumn.TcpPort, TableColumn.UdpPort);
            Doubt = null;
        }
        else if (column == TableColumn.Protocol)
        {
            Columns.Remove(TableColumn.Tcp, TableColumn.Udp, TableColumn.Sctp, TableColumn.Dccp);
        }
    }

    private bool IsTitled(TableColumn column, string title) =>
        Columns.Has(column) && _header.GetText(Columns[column]).Trim().Equals(title, StringComparison.OrdinalIgnoreCase);

    private string Title(int index) => CellText.Shorten(_header.GetText(index));
}
