namespace PortConstants.Tables;

/// <summary>Collects the mistakes inside one file, and the places of the cells that other rows may contradict.</summary>
/// <param name="details">Receives them; <see langword="null"/>: nobody asks.</param>
internal sealed class ProblemReporter(TableFileDetails? details)
{
    /// <summary>Whether anybody asks. A message that quotes a cell is composed only then.</summary>
    public bool IsEnabled => details is not null;

    /// <summary>Reports a mistake in a cell.</summary>
    public void Report(TableProblemKind kind, CsvCell cell, string message) => Report(kind, cell.Start, cell.Length, message);

    /// <summary>Reports a mistake in a part of the text.</summary>
    public void Report(TableProblemKind kind, int start, int length, string message) =>
        details?.Problems.Add(new TableProblem(kind, start, length, message));

    /// <summary>Adds the places of the cells of the next row.</summary>
    public void AddCells(RowCells cells) => details?.Cells.Add(cells);
}
