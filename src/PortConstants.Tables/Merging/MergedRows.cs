using System.Globalization;

namespace PortConstants.Tables;

/// <summary>The rows of all files of a class. Each name is there once: what another row of that name adds is in it.</summary>
internal sealed class MergedRows
{
    private readonly List<MergedRow> _rows = [];
    private readonly Dictionary<string, int> _byName;
    private readonly IReadOnlyList<PortTableSource> _sources;
    private readonly MergeReporter _reporter;

    private MergedRows(IReadOnlyList<PortTableSource> sources, MergeReporter reporter)
    {
        _sources = sources;
        _reporter = reporter;
        _byName = new Dictionary<string, int>(sources.Sum(source => source.File.Rows.Count), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>The row at <paramref name="index"/>, in table order.</summary>
    public MergedRow this[int index] => _rows[index];

    /// <summary>Joins the rows of the files in their order.</summary>
    public static MergedRows Of(IReadOnlyList<PortTableSource> sources, MergeReporter reporter)
    {
        var merged = new MergedRows(sources, reporter);
        for (var file = 0; file < sources.Count; file++)
        {
            var rows = sources[file].File.Rows.Items;
            for (var index = 0; index < rows.Length; index++)
                merged.Add(new MergedRow(rows[index], file, index, sources[file].Settings.IsPackaged));
        }
        return merged;
    }

    /// <summary>The row of a name, in any letter case.</summary>
    public PortRow? Find(string name) => _byName.TryGetValue(name, out var index) ? _rows[index].Row : null;

    private void Add(MergedRow added)
    {
        var row = added.Row;
        if (!_byName.TryGetValue(row.Name, out var known))
        {
            _byName.Add(row.Name, _rows.Count);
            _rows.Add(added);
            return;
        }

        var first = _rows[known];
        if (first.IsPackaged && !added.IsPackaged)
            _rows[known] = added;
        else if (first.Row.Ports.Equals(row.Ports))
            _rows[known] = first with { Row = first.Row.Join(row) };
        else if (_sources[added.File].File.IsRegistry)
            Add(added with { Row = row with { Name = row.Name + "_" + row.Ports.First.ToString(CultureInfo.InvariantCulture) } });
        else
            _reporter.ReportDuplicate(added, row.Name, first);
    }
}
