namespace PortConstants.Tables;

/// <summary>
/// The mistakes of a file and the places of its cells. They stay out of the equatable rows, since a comment moves every place.
/// </summary>
public sealed class TableFileDetails
{
    /// <summary>The mistakes inside single rows.</summary>
    public List<TableProblem> Problems { get; } = [];

    /// <summary>The places of the cells, one item for each row that was read.</summary>
    public List<RowCells> Cells { get; } = [];
}
