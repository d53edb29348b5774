namespace PortConstants.Tables;

/// <summary>Reads the ports of the current record, whichever columns hold them, and the protocols that are written with them.</summary>
internal sealed class PortsReader(TableLayout layout, ProblemReporter problems)
{
    private readonly RecordReader _record = layout.Records;
    private readonly TableColumns _columns = layout.Columns;
    private readonly bool _isByProtocol = layout.Columns.HasPortsByProtocol;
    private readonly int _first = layout.Columns[layout.Columns.Has(TableColumn.Port) ? TableColumn.Port : TableColumn.FirstPort];
    private readonly int _last = layout.Columns[TableColumn.LastPort];
    private bool? _usesThousands;

    /// <summary>The index of the first column that holds ports.</summary>
    public int FirstColumn => TableColumns.OfPorts.Select(column => _columns[column]).Where(index => index >= 0).Min();

    /// <summary>Reads the ports.</summary>
    /// <param name="protocols">The protocols in the cells, or in the titles of their columns.</param>
    /// <returns><see langword="null"/>, and a reported mistake, if the cells hold none.</returns>
    public PortSet? Read(out string protocols)
    {
        if (_isByProtocol)
            return ReadByProtocol(out protocols);
        if (_last < 0)
            return ReadCell(_first, out protocols);
        var ports = ReadCell(_first, out protocols);
        return ports is { } first && _last < _record.Count && !_record.IsBlank(_last) ? ReadEnd(first) : ports;
    }

    /// <summary>Whether the cells of the current record hold no port.</summary>
    public bool IsBlank() => Array.TrueForAll(TableColumns.OfPorts, column =>
        _columns[column] < 0 || _columns[column] >= _record.Count || _record.IsBlank(_columns[column]));

    private PortSet? ReadByProtocol(out string protocols)
    {
        protocols = "";
        PortSet? ports = null;
        var hasMistake = false;
        foreach (var (column, protocol) in new[] { (TableColumn.TcpPort, "tcp"), (TableColumn.UdpPort, "udp") })
        {
            var index = _columns[column];
            if (index < 0 || index >= _record.Count || IsNothing(index))
                continue;
            var found = ReadCell(index, out _);
            hasMistake |= found is null;
            if (found is null)
                continue;
            ports = ports is { } other ? PortSet.Join(other, found.Value) : found;
            protocols = Protocols.Join(protocols, protocol);
        }
        if (ports is null && !hasMistake)
        {
            var index = _columns[_columns.Has(TableColumn.TcpPort) ? TableColumn.TcpPort : TableColumn.UdpPort];
            Report(Math.Min(index, _record.Count - 1), PortSetError.Empty);
        }
        return ports;
    }

    private PortSet? ReadEnd(PortSet ports)
    {
        if (ReadCell(_last, out _) is not { } end)
            return null;
        if (!ports.IsSingle || !end.IsSingle)
        {
            Report(ports.IsSingle ? _last : _first, PortSetError.NotANumber);
            return null;
        }
        if (end.First >= ports.First)
            return PortSet.Of([new PortSpan((ushort)ports.First, (ushort)end.First)]);
        problems.Report(
            TableProblemKind.BadPort,
            _record[_last],
            $"The range from {ports.First} to {end.First} is reversed: write the lower port first");
        return null;
    }

    private PortSet? ReadCell(int index, out string protocols)
    {
        ref readonly var cell = ref _record[index];
        PortSet ports;
        var error = _record.HasMarkup(index) && _record.GetText(index) is var text
            ? PortNotation.Parse(text, 0, text.Length, out ports, out protocols)
            : PortNotation.Parse(_record.Text, cell.Start, cell.Length, out ports, out protocols);
        if (error == PortSetError.None && !ports.IsSingle && HasThousands(cell))
            error = PortSetError.ThousandsSeparator;
        if (error == PortSetError.None)
            return ports;
        Report(index, error);
        return null;
    }

    private bool HasThousands(CsvCell cell) =>
        ThousandsSeparator.IsPossible(_record.Text, cell.Start, cell.End)
        && (_usesThousands ??= ThousandsSeparator.IsUsedIn(_record.Text, layout.Dialect.Delimiter));

    /// <summary>Whether a cell means that the service has no port on this protocol.</summary>
    private bool IsNothing(int index)
    {
        var cell = _record[index];
        return Protocols.Parse(_record.Text, cell.Start, cell.Length, out var unknown).Length == 0 && unknown is null;
    }

    private void Report(int index, PortSetError error)
    {
        if (problems.IsEnabled)
            problems.Report(TableProblemKind.BadPort, _record[index], PortMessages.Describe(error, _record.GetText(index)));
    }
}
