namespace PortConstants.Tables;

/// <summary>A row of one of the files of a class.</summary>
/// <param name="Row">The row.</param>
/// <param name="File">The index of its file.</param>
/// <param name="Index">Its index in the file.</param>
/// <param name="Source">The file.</param>
internal readonly record struct MergedRow(PortRow Row, int File, int Index, PortTableSource Source)
{
    /// <summary>Whether the file came with the package.</summary>
    public bool IsPackaged => Source.Settings.IsPackaged;

    /// <summary>Whether a name that is there already gets the port as a suffix.</summary>
    public bool HasSuffix => Source.Settings.HasSuffixes || Source.File.IsRegistry;

    /// <summary>This row with another name.</summary>
    public MergedRow Rename(string name) => this with { Row = Row with { Name = name } };
}
