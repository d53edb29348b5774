namespace PortConstants.Tables;

/// <summary>What only the one who reports mistakes needs of a file: they stay out of the equatable rows, since a comment moves every place.</summary>
public sealed class TableFileDetails
{
    /// <summary>The mistakes inside single rows.</summary>
    public List<TableProblem> Problems { get; } = [];

    /// <summary>The places of the cells, one item for each row that was read.</summary>
    public List<RowCells> Cells { get; } = [];
}
