using System.Globalization;

namespace PortConstants.Tables;

/// <summary>The rows of all files of a class. Each name is there once: what another row of that name adds is in it.</summary>
internal sealed class MergedRows
{
    // Rows that share a name and its suffix differ in their further ports only: no registry has many of those.
    private const int MaxSuffixes = 4;

    private readonly List<MergedRow> _rows = [];
    private readonly Dictionary<string, int> _byName;
    private readonly MergeReporter _reporter;

    private MergedRows(IReadOnlyList<PortTableSource> sources, MergeReporter reporter)
    {
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
                merged.Add(new MergedRow(rows[index], file, index, sources[file]));
        }
        return merged;
    }

    /// <summary>The row of a name, in any letter case.</summary>
    public PortRow? Find(string name) => _byName.TryGetValue(name, out var index) ? _rows[index].Row : null;

    private void Add(MergedRow added, int suffixes = 0)
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
        else if (added.HasSuffix && suffixes < MaxSuffixes)
            Add(added.Rename(Suffixed(row.Name, row.Ports.First)), suffixes + 1);
        else
            _reporter.ReportDuplicate(added, row.Name, first);
    }

    /// <summary>A name with a port as its suffix.</summary>
    public static string Suffixed(string name, int port) => name + "_" + port.ToString(CultureInfo.InvariantCulture);
}
