namespace PortConstants.Tables.Approved;

/// <summary>A mistake in an approved list.</summary>
/// <param name="Kind">Which mistake, of those that every table can have.</param>
/// <param name="Start">Offset of the cell in the text.</param>
/// <param name="Length">Length of the cell.</param>
/// <param name="Line">Line of the cell, from 0.</param>
/// <param name="Column">Column of the cell, from 0.</param>
/// <param name="Message">What is wrong and what to write instead, as one sentence without a full stop.</param>
public sealed record ApprovedListProblem(TableProblemKind Kind, int Start, int Length, int Line, int Column, string Message);
