namespace PortConstants.Tables;

/// <summary>Finds the columns of a table without a header by what its first records hold.</summary>
internal sealed class ColumnGuess
{
    private const int SampleSize = 64;
    private const int MaxColumns = 256;

    private readonly ColumnSettings _settings;
    private readonly List<int[]> _kinds = [];
    private readonly List<CellMeaning> _protocols = [];

    private ColumnGuess(RecordReader sample, ColumnSettings settings)
    {
        _settings = settings;
        if (!sample.Read())
        {
            Columns = new TableColumns(0);
            return;
        }
        Columns = new TableColumns(sample.Count);
        (Start, End) = (sample[0].Start, sample[sample.Count - 1].End);
        for (var i = 0; i < Math.Min(sample.Count, MaxColumns); i++)
        {
            _kinds.Add(new int[(int)CellKind.Text + 1]);
            _protocols.Add(CellMeaning.None);
        }
        IsRegular = true;
        var records = 0;
        do
        {
            IsRegular &= sample.Count == Columns.Count;
            for (var i = 0; i < Math.Min(sample.Count, _kinds.Count); i++)
                Add(i, CellKinds.Of(sample, i), sample);
            HasPort |= records == 0 && _kinds.Exists(kinds => kinds[(int)CellKind.Port] > 0);
        }
        while (++records < SampleSize && sample.Read());
        Find();
    }

    /// <summary>The columns that were found.</summary>
    public TableColumns Columns { get; }

    /// <summary>Whether the first record has a port: it is no header.</summary>
    public bool HasPort { get; }

    /// <summary>Whether the first records have as many cells as the first one.</summary>
    public bool IsRegular { get; }

    /// <summary>Offset of the first record.</summary>
    public int Start { get; }

    /// <summary>Offset after the first record.</summary>
    public int End { get; }

    /// <summary>Why the columns are not certain, and what to write instead; <see langword="null"/>: they are.</summary>
    public string? Doubt { get; private set; }

    /// <summary>Whether the columns are certain.</summary>
    public bool IsCertain => Doubt is null && Columns.IsComplete;

    /// <summary>Looks at the first records.</summary>
    public static ColumnGuess From(RecordReader sample, ColumnSettings settings) => new(sample, settings);

    /// <summary>The columns in words, for a message.</summary>
    public string Describe()
    {
        var text = $"the ports from column {Columns[TableColumn.Port] + 1}, the names from column {Columns[TableColumn.Name] + 1}";
        if (Columns.Has(TableColumn.Protocol))
            text += $", the protocols from column {Columns[TableColumn.Protocol] + 1}";
        if (Columns.Has(TableColumn.Tcp))
            text += $", the protocols from columns {Columns[TableColumn.Tcp] + 1} and {Columns[TableColumn.Udp] + 1}";
        if (Columns.Has(TableColumn.Description))
            text += $", the descriptions from column {Columns[TableColumn.Description] + 1}";
        return text;
    }

    /// <summary>The header to write above the columns.</summary>
    public string Header(char delimiter)
    {
        var titles = Enumerable.Repeat("", Columns.Count).ToArray();
        foreach (var (column, title) in new[]
        {
            (TableColumn.Port, "port"),
            (TableColumn.Name, "name"),
            (TableColumn.Protocol, "protocol"),
            (TableColumn.Description, "description"),
            (TableColumn.Tcp, "tcp"),
            (TableColumn.Udp, "udp"),
        })
        {
            if (Columns.Has(column))
                titles[Columns[column]] = title;
        }
        return string.Join(delimiter == ' ' ? "  " : delimiter.ToString(), titles.Select(title => title.Length > 0 ? title : "other"));
    }

    private void Find()
    {
        foreach (var (column, metadata, value) in _settings.Named())
        {
            Columns[column] = ColumnSettings.NumberOf(value);
            if (Columns[column] >= 0 && Columns[column] < Columns.Count)
                continue;
            Columns[column] = -1;
            Doubt ??= $"The table has no header and {Columns.Count} columns, of which {metadata}=\"{CellText.Shorten(value)}\" names none: "
                + "write a number from 1 there";
        }
        if (!Columns.Has(TableColumn.Port))
            FindPorts();
        if (!Columns.Has(TableColumn.Protocol))
            FindMarks();
        for (var i = 0; i < _kinds.Count; i++)
        {
            if (IsTaken(i))
                continue;
            if (Most(i) == CellKind.Protocol && !Columns.Has(TableColumn.Protocol) && !Columns.Has(TableColumn.Tcp))
                Columns[TableColumn.Protocol] = i;
            else if (Most(i) == CellKind.Text && !Columns.Has(TableColumn.Name))
                Columns[TableColumn.Name] = i;
            else if (Most(i) == CellKind.Text && !Columns.Has(TableColumn.Description))
                Columns[TableColumn.Description] = i;
        }
        if (Columns.HasPorts && !Columns.Has(TableColumn.Name))
            Doubt ??= "The table has no header, and no column holds names: add one, or begin the table with a header such as 'port,name'";
    }

    private void FindPorts()
    {
        for (var i = 0; i < _kinds.Count; i++)
        {
            if (IsTaken(i) || Most(i) != CellKind.Port)
                continue;
            if (Columns.Has(TableColumn.Port))
            {
                Doubt ??= $"The table has no header, and its columns {Columns[TableColumn.Port] + 1} and {i + 1} may both hold the ports: "
                    + $"begin it with a header such as 'port,name', or name the column in the project, as in PortColumn=\"{i + 1}\"";
                return;
            }
            Columns[TableColumn.Port] = i;
        }
    }

    /// <summary>Two columns, of which one holds TCP or nothing, and the other UDP or nothing.</summary>
    private void FindMarks()
    {
        int Find(CellMeaning protocol) => Enumerable.Range(0, _kinds.Count)
            .Where(i => !IsTaken(i) && Most(i) == CellKind.Protocol && _protocols[i] == protocol).DefaultIfEmpty(-1).First();
        int tcp = Find(CellMeaning.Tcp), udp = Find(CellMeaning.Udp);
        if (tcp >= 0 && udp >= 0)
            (Columns[TableColumn.Tcp], Columns[TableColumn.Udp]) = (tcp, udp);
    }

    private void Add(int column, CellKind kind, RecordReader sample)
    {
        _kinds[column][(int)kind]++;
        if (kind == CellKind.Protocol)
            _protocols[column] |= Protocols.MeaningOf(sample.GetText(column), out _);
    }

    private bool IsTaken(int index) => _settings.Named().Any(named => ColumnSettings.NumberOf(named.Value) == index);

    /// <summary>What most of the cells in a column hold, those aside that hold nothing.</summary>
    private CellKind Most(int index)
    {
        var kinds = _kinds[index];
        var most = CellKind.Blank;
        for (var kind = CellKind.Other; kind <= CellKind.Text; kind++)
        {
            if (kinds[(int)kind] > 0 && (most == CellKind.Blank || kinds[(int)kind] > kinds[(int)most]))
                most = kind;
        }
        return most;
    }
}
