namespace PortConstants.Tables;

/// <summary>
/// Joins the files of one class: decides which row has a name that stands twice, gives the constants their names and
/// finds the encrypted counterparts.
/// </summary>
public sealed class PortTableMerger
{
    private readonly IReadOnlyList<PortTableSource> _sources;
    private readonly IReadOnlyList<TableFileDetails>? _details;
    private readonly List<TableProblem>? _problems;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _rowsByName;
    private readonly Dictionary<string, int> _constantsByName;
    private readonly List<PortConstant> _constants = [];
    private readonly string _className;

    private PortTableMerger(IReadOnlyList<PortTableSource> sources, IReadOnlyList<TableFileDetails>? details, List<TableProblem>? problems)
    {
        _sources = sources;
        _details = details;
        _problems = problems;
        _className = sources[0].Settings.ClassName;
        var capacity = sources.Sum(source => source.File.Rows.Count);
        _rowsByName = new Dictionary<string, int>(capacity, StringComparer.OrdinalIgnoreCase);
        _constantsByName = new Dictionary<string, int>(capacity, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A row with the places it came from.</summary>
    private record struct Entry(PortRow Row, int File, int Index);

    /// <summary>Sorts the files into tables: the packaged files first, then by path, so that no order of files matters.</summary>
    public static IEnumerable<EquatableArray<PortTableSource>> Group(IEnumerable<PortTableSource> sources) =>
        sources
            .OrderBy(source => !source.Settings.IsPackaged)
            .ThenBy(source => source.Settings.Path.Replace('\\', '/'), StringComparer.Ordinal)
            .GroupBy(source => (source.Settings.Namespace, source.Settings.ClassName))
            .Select(group => new EquatableArray<PortTableSource>([.. group]));

    /// <summary>Joins the files of one class.</summary>
    public static PortTable Build(IReadOnlyList<PortTableSource> sources) => new PortTableMerger(sources, null, null).Build();

    /// <summary>Joins the files of one class and says what contradicts between their rows.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="details">The places of their cells, one item for each file.</param>
    /// <param name="problems">Takes the mistakes.</param>
    public static PortTable Build(IReadOnlyList<PortTableSource> sources, IReadOnlyList<TableFileDetails> details, List<TableProblem> problems) =>
        new PortTableMerger(sources, details, problems).Build();

    private PortTable Build()
    {
        for (var file = 0; file < _sources.Count; file++)
        {
            var rows = _sources[file].File.Rows.Items;
            for (var index = 0; index < rows.Length; index++)
                AddRow(new Entry(rows[index], file, index));
        }
        for (var row = 0; row < _entries.Count; row++)
            AddConstants(row);
        if (_problems is not null)
            ReportUnknownCounterparts();
        FindCounterparts();

        var settings = _sources[0].Settings;
        return new PortTable(
            settings.Namespace,
            _className,
            EnumName(),
            new EquatableArray<PortRow>([.. _entries.Select(entry => entry.Row)]),
            new EquatableArray<PortConstant>([.. _constants]))
        {
            IsPackaged = settings.IsPackaged,
        };
    }

    private void AddRow(Entry entry)
    {
        var row = entry.Row;
        if (!_rowsByName.TryGetValue(row.Name, out var known))
        {
            _rowsByName.Add(row.Name, _entries.Count);
            _entries.Add(entry);
            return;
        }

        var first = _entries[known];
        if (IsPackaged(first) && !IsPackaged(entry))
            _entries[known] = entry;
        else if (first.Row.Ports.Equals(row.Ports))
            _entries[known] = first with { Row = first.Row.Join(row) };
        else if (_sources[entry.File].File.IsRegistry)
            AddRow(entry with { Row = row with { Name = row.Name + "_" + row.Ports.First.ToString(System.Globalization.CultureInfo.InvariantCulture) } });
        else
            ReportDuplicate(entry, row.Name, first);
    }

    private bool IsPackaged(Entry entry) => _sources[entry.File].Settings.IsPackaged;

    private void AddConstants(int index)
    {
        var row = _entries[index].Row;
        if (row.Ports.IsSingle)
        {
            AddConstant(row.Name, row.Ports.First, index);
        }
        else if (row.Members.Count > 0)
        {
            var member = 0;
            foreach (var port in row.Ports.Ports())
                AddConstant(row.Members[member++], port, index);
        }
    }

    private void AddConstant(string name, int port, int row)
    {
        var constant = new PortConstant(name, (ushort)port, row, "");
        if (_constantsByName.TryGetValue(name, out var known))
        {
            var first = _constants[known];
            Entry firstEntry = _entries[first.Row], entry = _entries[row];
            if (IsPackaged(firstEntry) && !IsPackaged(entry))
                _constants[known] = constant;
            else if (first.Port != port && !(IsPackaged(entry) && !IsPackaged(firstEntry)))
                ReportDuplicate(entry, name, firstEntry);
            return;
        }
        _constantsByName.Add(name, _constants.Count);
        _constants.Add(constant);
    }

    /// <summary>Names that the generated class needs get their underscore here, behind the look-ups by the table's own names.</summary>
    private void FindCounterparts()
    {
        for (var i = 0; i < _constants.Count; i++)
        {
            var constant = _constants[i];
            var entry = _entries[constant.Row];
            var encrypted = entry.Row.Encrypted.Length == 0 ? "" : Counterpart(constant, entry);
            _constants[i] = new PortConstant(ConstantName(constant.Name), constant.Port, constant.Row, encrypted);
        }
        for (var row = 0; row < _entries.Count; row++)
        {
            var entry = _entries[row];
            if (entry.Row.Encrypted.Length > 0)
                _entries[row] = entry with { Row = entry.Row with { Encrypted = CounterpartName(entry.Row.Encrypted) } };
        }
    }

    /// <summary>What the <c>encrypted</c> cell names, in the letter case of the row or constant that has this name; or empty.</summary>
    private string CounterpartName(string name) =>
        _rowsByName.TryGetValue(name, out var row) ? _entries[row].Row.Name
        : _constantsByName.TryGetValue(name, out var constant) ? _constants[constant].Name
        : "";

    /// <summary>Looks at the rows as they stand in their files: one that was joined to another has its cell in a place of its own.</summary>
    private void ReportUnknownCounterparts()
    {
        for (var file = 0; file < _sources.Count; file++)
        {
            var rows = _sources[file].File.Rows.Items;
            for (var index = 0; index < rows.Length; index++)
            {
                var name = rows[index].Encrypted;
                if (name.Length == 0 || _rowsByName.ContainsKey(name) || _constantsByName.ContainsKey(name))
                    continue;
                var entry = new Entry(rows[index], file, index);
                Report(TableProblemKind.UnknownCounterpart, entry, Cells(entry).Encrypted, $"'{name}' is no name of this table: write the name of the encrypted service's row, or add that row");
            }
        }
    }

    /// <summary>
    /// The constant that the <c>encrypted</c> cell names. Between two rows of as many ports the counterpart of a member is the
    /// member at its place; in every other row of several ports it belongs to the member that the row itself is named for.
    /// </summary>
    private string Counterpart(PortConstant constant, Entry entry)
    {
        var row = entry.Row;
        if (_rowsByName.TryGetValue(row.Encrypted, out var target) && row.Members.Count > 0 && _entries[target].Row.Members.Count == row.Members.Count)
            return ConstantName(_entries[target].Row.Members[IndexOf(row.Members, constant.Name)]);
        if (!_constantsByName.TryGetValue(row.Encrypted, out var named))
            return "";
        var belongs = row.Members.Count == 0
            || IndexOf(row.Members, row.Name) < 0
            || constant.Name.Equals(row.Name, StringComparison.OrdinalIgnoreCase);
        return belongs ? ConstantName(_constants[named].Name) : "";
    }

    private static int IndexOf(EquatableArray<string> names, string name) =>
        Array.FindIndex(names.Items, item => item.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The table's name, or with underscores until it is neither reserved nor another constant's.</summary>
    private string ConstantName(string name)
    {
        if (!ReservedNames.IsForConstant(name, _className))
            return name;
        do
            name += "_";
        while (_constantsByName.ContainsKey(name));
        return name;
    }

    /// <summary>The name that the project gives; else the class in the singular; else the class with <c>Port</c> behind it.</summary>
    private string EnumName()
    {
        var name = _sources.Select(source => source.Settings.EnumName).FirstOrDefault(given => given.Length > 0)
            ?? (_className.EndsWith("Ports", StringComparison.Ordinal) ? _className.Substring(0, _className.Length - 1) : _className + "Port");
        while (name == _className || ReservedNames.Types.Contains(name))
            name += "_";
        return name;
    }

    private void ReportDuplicate(Entry entry, string name, Entry first)
    {
        if (_problems is null)
            return;
        var firstCell = CellOf(first, name);
        Report(TableProblemKind.DuplicateName, entry, CellOf(entry, name),
            $"The name '{name}' stands for {first.Row.Ports} already, and the first row wins: give this row a name of its own",
            new TablePlace(first.File, firstCell.Start, firstCell.Length));
    }

    private CsvCell CellOf(Entry entry, string name) =>
        entry.Row.Name.Equals(name, StringComparison.OrdinalIgnoreCase) ? Cells(entry).Name : Cells(entry).Members;

    private RowCells Cells(Entry entry) => _details![entry.File].Cells[entry.Index];

    private void Report(TableProblemKind kind, Entry entry, CsvCell cell, string message, TablePlace? first = null) =>
        _problems!.Add(new TableProblem(kind, cell.Start, cell.Length, message) { File = entry.File, First = first });
}
