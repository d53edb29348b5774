namespace PortConstants.Tables;

/// <summary>Reads the rows of a file whose columns are known, each by itself.</summary>
internal sealed class RowReader(TableLayout layout, ProblemReporter problems)
{
    private readonly RecordReader _record = layout.Records;
    private readonly bool _isRegistry = layout.Columns.IsRegistry;
    private readonly int _name = layout.Columns[TableColumn.Name];
    private readonly int _description = layout.Columns[TableColumn.Description];
    private readonly PortsReader _ports = new(layout, problems);
    private readonly CellReader _cells = new(layout, problems);
    private readonly RowShape _shape = new(layout, problems);
    private readonly List<PortRow> _rows = [];

    /// <summary>Reads all rows.</summary>
    public PortTableFile Read()
    {
        var hasRecord = false;
        while (_record.Read())
        {
            hasRecord = true;
            ReadRow();
        }
        if (!hasRecord)
            problems.Report(TableProblemKind.NoTable, 0, 0, "The table has no row: write one below the header, such as '443,Https'");
        return new PortTableFile(_isRegistry, new EquatableArray<PortRow>([.. _rows]));
    }

    private void ReadRow()
    {
        if (!_shape.IsReadable() || _record.IsBlank() || IsPlaceholder())
            return;

        var ports = _ports.Read(out var protocols);
        var name = _cells.ReadName();
        if (ports is null || name is null)
            return;

        Add(new PortRow(
            name,
            ports.Value,
            _cells.ReadMembers(name, ports.Value),
            protocols.Length == 0 ? _cells.ReadProtocols() : Protocols.Join(_cells.ReadProtocols(), protocols),
            _cells.ReadLine(TableColumn.Risk),
            _cells.ReadCounterpart(),
            _cells.ReadLine(TableColumn.Description)));
    }

    private bool IsPlaceholder()
    {
        if (_record.IsBlank(_name))
            return _isRegistry || IsUnnamed();
        var meaning = Placeholder.Of(_record, _name);
        return (meaning & CellMeaning.Placeholder) != 0
            || ((meaning & CellMeaning.Total) != 0 && !_isRegistry)
            || (_isRegistry && (_ports.IsBlank() || (layout.IsServices && ServicesForm.IsForeign(_record))));
    }

    /// <summary>
    /// Whether a row without a name means to have none: it has no port either, or its description says that the port is free. An empty
    /// description says so too, but not where the name comes first: cells that were merged hold their text in the first row only.
    /// </summary>
    private bool IsUnnamed()
    {
        if (_ports.IsBlank())
            return true;
        if (_description < 0 || _description >= _record.Count || _description == _name)
            return false;
        return _record.IsBlank(_description)
            ? _name > _ports.FirstColumn
            : (Placeholder.Of(_record, _description) & CellMeaning.Placeholder) != 0;
    }

    private void Add(PortRow row)
    {
        var last = _rows.Count - 1;
        if (last >= 0 && IsContinued(_rows[last], row))
        {
            _rows[last] = _rows[last].Join(row);
            return;
        }
        _rows.Add(row);
        if (problems.IsEnabled)
        {
            problems.AddCells(new RowCells(
                _cells.PlaceOf(TableColumn.Name), _cells.PlaceOf(TableColumn.Members), _cells.PlaceOf(TableColumn.Encrypted)));
        }
    }

    /// <summary>
    /// One service on several protocols: the registry has a row for each, one below the other. A row that names other rows stays
    /// by itself until these are known: what is wrong with its cells is reported there.
    /// </summary>
    private static bool IsContinued(PortRow row, PortRow next) =>
        ReferenceEquals(row.Name, next.Name) && row.Ports.Equals(next.Ports) && next.Encrypted.Length == 0 && next.Members.Count == 0;
}
