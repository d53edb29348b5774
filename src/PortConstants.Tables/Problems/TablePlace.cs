namespace PortConstants.Tables;

/// <summary>A cell in one of the files that were joined.</summary>
/// <param name="File">The index of the file.</param>
/// <param name="Start">Offset of the cell.</param>
/// <param name="Length">Length of the cell.</param>
public sealed record TablePlace(int File, int Start, int Length);
