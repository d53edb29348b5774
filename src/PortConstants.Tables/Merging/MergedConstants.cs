namespace PortConstants.Tables;

/// <summary>The constants of all rows under the names that the tables give them. Each name is there once.</summary>
internal sealed class MergedConstants
{
    private readonly List<PortConstant> _constants = [];
    private readonly Dictionary<string, int> _byName;
    private readonly MergedRows _rows;
    private readonly MergeReporter _reporter;

    private MergedConstants(MergedRows rows, MergeReporter reporter)
    {
        _rows = rows;
        _reporter = reporter;
        _byName = new Dictionary<string, int>(rows.Count, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The constants, in table order.</summary>
    public IReadOnlyList<PortConstant> All => _constants;

    /// <summary>Gives the rows their constants: a row of one port its name, a row of several its members.</summary>
    public static MergedConstants Of(MergedRows rows, MergeReporter reporter)
    {
        var merged = new MergedConstants(rows, reporter);
        for (var row = 0; row < rows.Count; row++)
            merged.AddRow(row);
        return merged;
    }

    /// <summary>The name of a constant in the letter case of its table; <see langword="null"/>: there is none.</summary>
    public string? Find(string name) => _byName.TryGetValue(name, out var index) ? _constants[index].Name : null;

    private void AddRow(int index)
    {
        var row = _rows[index].Row;
        if (row.Ports.IsSingle)
        {
            Add(row.Name, row.Ports.First, index);
        }
        else if (row.Members.Count > 0)
        {
            var member = 0;
            foreach (var port in row.Ports.Ports())
                Add(row.Members[member++], port, index);
        }
    }

    private void Add(string name, int port, int row, bool isNew = true)
    {
        var constant = new PortConstant(name, (ushort)port, row, "");
        if (!_byName.TryGetValue(name, out var known))
        {
            _byName.Add(name, _constants.Count);
            _constants.Add(constant);
            return;
        }

        var first = _constants[known];
        MergedRow firstRow = _rows[first.Row], added = _rows[row];
        if (firstRow.IsPackaged && !added.IsPackaged)
            _constants[known] = constant;
        else if (first.Port == port || (added.IsPackaged && !firstRow.IsPackaged))
            return;
        else if (added.HasSuffix && isNew)
            Add(MergedRows.Suffixed(name, port), port, row, isNew: false);
        else
            _reporter.ReportDuplicate(added, name, firstRow);
    }
}
