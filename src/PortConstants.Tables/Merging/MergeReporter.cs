namespace PortConstants.Tables;

/// <summary>Reports what contradicts between rows, at their cells.</summary>
/// <param name="details">The places of the cells, one item for each file.</param>
/// <param name="problems">Receives the mistakes; <see langword="null"/>: nobody asks.</param>
internal sealed class MergeReporter(IReadOnlyList<TableFileDetails> details, List<TableProblem>? problems)
{
    /// <summary>Reports to nobody.</summary>
    public static MergeReporter Silent { get; } = new([], null);

    /// <summary>Reports a name that another row already has for other ports.</summary>
    public void ReportDuplicate(MergedRow added, string name, MergedRow first)
    {
        if (problems is null)
            return;
        var firstCell = CellOf(first, name);
        Report(TableProblemKind.DuplicateName, added.File, CellOf(added, name),
            $"The name '{name}' stands for {first.Row.Ports} already, and the first row wins: "
            + "give this row a name of its own, or set Duplicates=\"suffix\" on the PortTable item",
            new TablePlace(first.File, firstCell.Start, firstCell.Length));
    }

    /// <summary>Reports the mistaken <c>encrypted</c> cells of all files, those of rows that were joined to others too.</summary>
    public void ReportCounterparts(IReadOnlyList<PortTableSource> sources, Func<PortRow, string?> mistakeOf)
    {
        if (problems is null)
            return;
        for (var file = 0; file < sources.Count; file++)
        {
            var rows = sources[file].File.Rows.Items;
            for (var index = 0; index < rows.Length; index++)
            {
                if (mistakeOf(rows[index]) is { } message)
                    Report(TableProblemKind.UnknownCounterpart, file, details[file].Cells[index].Encrypted, message);
            }
        }
    }

    private CsvCell CellOf(MergedRow row, string name)
    {
        var cells = details[row.File].Cells[row.Index];
        return row.Row.Name.Equals(name, StringComparison.OrdinalIgnoreCase) ? cells.Name : cells.Members;
    }

    private void Report(TableProblemKind kind, int file, CsvCell cell, string message, TablePlace? first = null) =>
        problems!.Add(new TableProblem(kind, cell.Start, cell.Length, message) { File = file, First = first });
}
