namespace PortConstants.Tables;

/// <summary>A mistake in a port table.</summary>
/// <param name="Kind">Which mistake.</param>
/// <param name="Start">Offset of the cell in its file.</param>
/// <param name="Length">Length of the cell.</param>
/// <param name="Message">What is wrong and what to write instead, as one sentence without a full stop.</param>
public sealed record TableProblem(TableProblemKind Kind, int Start, int Length, string Message)
{
    /// <summary>The file, as an index into the files that were joined.</summary>
    public int File { get; init; }

    /// <summary>For a name that is used twice: its first place.</summary>
    public TablePlace? First { get; init; }
}
