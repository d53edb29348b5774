namespace PortConstants.Tables;

/// <summary>
/// Finds the columns by what the project tells of them, by the titles in a record, and, where these leave a question, by what the
/// records below hold.
/// </summary>
internal sealed class HeaderReader
{
    // As many as a spreadsheet has.
    private const int MaxColumns = 16_384;

    private readonly RecordReader _header;
    private readonly ColumnSample _sample;
    private readonly ColumnProposals _proposals;
    private readonly int[] _choices = [.. Enumerable.Repeat(int.MaxValue, TableColumns.Known)];
    private readonly string?[] _plain = new string?[TableColumns.Known];
    private readonly HashSet<int> _named = [];
    private readonly List<int> _unknown = [];
    private readonly List<(int Index, int Choice)> _weakNames = [];
    private (int Index, int Choice) _description = (-1, TableTitles.LastNamingDescription + 1);
    private string? _portDoubt;

    private HeaderReader(RecordReader header, ColumnSettings settings, ColumnSample sample)
    {
        _header = header;
        _sample = sample;
        _proposals = new ColumnProposals(header, sample);
        Columns = new TableColumns(header.Count);
        foreach (var named in settings.Named())
            Apply(named.Column, named.Metadata, named.Value);
        for (var i = 0; i < Math.Min(header.Count, MaxColumns); i++)
            AddTitle(i);
        ResolvePorts();
        ResolveProtocols();
        if (!Columns.Has(TableColumn.Name) && settings.Name.Length == 0)
            Columns[TableColumn.Name] = FindName();
        if (Columns[TableColumn.Name] == Columns[TableColumn.Protocol])
            Columns.Remove(TableColumn.Protocol);
        Doubt ??= _portDoubt;
        Columns.IsRegistry = IsFirstPlain(TableColumn.Port, "Port Number") && IsFirstPlain(TableColumn.Name, "Service Name");
    }

    /// <summary>The columns.</summary>
    public TableColumns Columns { get; }

    /// <summary>Why the columns are not certain, and what to write instead; <see langword="null"/>: they are.</summary>
    public string? Doubt { get; private set; }

    /// <summary>Whether the record is a header beyond doubt.</summary>
    public bool IsCertain => Doubt is null && Columns.IsComplete;

    /// <summary>Reads the titles in the current record.</summary>
    /// <param name="header">The record.</param>
    /// <param name="settings">What the project tells.</param>
    /// <param name="sample">The records below.</param>
    public static HeaderReader Read(RecordReader header, ColumnSettings settings, ColumnSample sample) => new(header, settings, sample);

    /// <summary>What the record lacks to be a header, and what to write.</summary>
    public string DescribeMissing() => Columns.HasPorts
        ? _proposals.Name([.. _unknown.Append(Columns[TableColumn.Protocol]).Where(index => index >= 0).OrderBy(index => index)])
        : _proposals.Ports(_unknown, Columns.Has(TableColumn.Name));

    private void Apply(TableColumn column, string metadata, string value)
    {
        // Titles no longer count for what the project names, whether it is there or not.
        foreach (var told in column == TableColumn.Port ? TableColumns.OfPorts : [column])
            _choices[(int)told] = 0;
        var index = ColumnSettings.NumberOf(value);
        if (index < 0 || index >= _header.Count)
        {
            var titled = Enumerable.Range(0, _header.Count).Where(i => TableTitles.AreSame(_header.GetText(i), value)).Take(2).ToArray();
            index = titled.Length == 1 ? titled[0] : -1;
            Doubt ??= titled.Length == 1 ? null
                : titled.Length == 2 ? _proposals.Same(metadata, titled[1])
                : $"The header has no column '{CellText.Shorten(value)}', which {metadata} names: "
                    + "write one of its titles there, or a number from 1";
        }
        Columns[column] = index;
        _named.Add(index);
    }

    private void AddTitle(int index)
    {
        if (TableTitles.Find(_header.GetText(index)) is not { } title)
        {
            if (!_named.Contains(index))
                _unknown.Add(index);
            return;
        }
        if (title.Choice == TableTitles.Plain && _plain[(int)title.Column] is null)
            _plain[(int)title.Column] = _header.GetText(index).Trim();
        var isNamed = _named.Contains(index);
        // A name that the project takes from the descriptions leaves them what they are.
        var isDescription = title.Column == TableColumn.Description && (!isNamed || index == Columns[TableColumn.Name]);
        if (title.Column == TableColumn.Description && title.Choice < _description.Choice)
            _description = (index, title.Choice);
        if (title is { Column: TableColumn.Name, Choice: >= TableTitles.FirstWeakName } && !isNamed)
            _weakNames.Add((index, title.Choice));
        else if (!isNamed || isDescription)
            Compete(title, index);
    }

    private void Compete(TableTitle title, int index)
    {
        ref var best = ref _choices[(int)title.Column];
        if (title.Choice > best)
            return;
        if (title.Choice < best)
        {
            best = title.Choice;
            Columns[title.Column] = index;
            if (title.Column == TableColumn.Port)
                _portDoubt = null;
            return;
        }
        var first = Columns[title.Column];
        if (TableTitles.AreSame(_header.GetText(first), _header.GetText(index)))
        {
            if (title.Column == TableColumn.Port)
                _portDoubt ??= _proposals.Same("PortColumn", index);
            else if (title.Column == TableColumn.Name)
                Doubt ??= _proposals.Same("NameColumn", index);
        }
        else if (title.Column == TableColumn.Port && title.Choice != TableTitles.Plain)
        {
            _portDoubt ??= _proposals.Both(first, index);
        }
    }

    /// <summary>Decides between one column of ports, the two ends of ranges, and a column for each protocol.</summary>
    private void ResolvePorts()
    {
        if (!Columns.HasPorts)
            FindPorts();
        if (Columns.Has(TableColumn.Port))
        {
            Columns.Remove(TableColumn.FirstPort, TableColumn.TcpPort, TableColumn.UdpPort);
            if (_choices[(int)TableColumn.LastPort] != TableTitles.Plain)
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

    /// <summary>The only column whose title speaks of ports and whose cells are such has the ports.</summary>
    private void FindPorts()
    {
        if (_choices[(int)TableColumn.Port] == 0)
            return;
        var spoken = _unknown.FindAll(index => TableTitles.SpeaksOfPorts(_header.GetText(index)) && _sample.HoldsPorts(index));
        if (spoken.Count != 1)
            return;
        Columns[TableColumn.Port] = spoken[0];
        _unknown.Remove(spoken[0]);
    }

    /// <summary>Marks matter only where no column has the protocols themselves.</summary>
    private void ResolveProtocols()
    {
        if (Columns.Has(TableColumn.Protocol) || Columns.HasPortsByProtocol)
            Columns.Remove(TableColumn.Tcp, TableColumn.Udp, TableColumn.Sctp, TableColumn.Dccp);
    }

    /// <summary>The column of the names where no title says that it is: application protocols, things that run, descriptions.</summary>
    private int FindName()
    {
        var protocol = _named.Contains(Columns[TableColumn.Protocol]) ? -1 : Columns[TableColumn.Protocol];
        var description = _description.Index;
        if (_weakNames.Count == 0 && _sample.HoldsNames(protocol) && !_sample.HoldsTransports(protocol)
            && (description < 0 || !_sample.HoldsKnownProtocols(protocol)))
            return protocol;
        if (_weakNames.Count > 0 && (description < 0 || _sample.HoldsSentences(description)))
            return _weakNames.OrderBy(name => !_sample.HoldsNames(name.Index)).ThenBy(name => name.Choice).First().Index;
        return description;
    }

    private bool IsFirstPlain(TableColumn column, string title) => title.Equals(_plain[(int)column], StringComparison.OrdinalIgnoreCase);
}
