namespace PortConstants.Tables;

/// <summary>A row of one of the files of a class.</summary>
/// <param name="Row">The row.</param>
/// <param name="File">The index of its file.</param>
/// <param name="Index">Its index in the file.</param>
/// <param name="IsPackaged">Whether the file came with the package.</param>
internal readonly record struct MergedRow(PortRow Row, int File, int Index, bool IsPackaged);
