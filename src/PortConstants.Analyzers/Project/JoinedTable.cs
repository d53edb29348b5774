using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>A table with the files that it was joined of.</summary>
/// <param name="Table">The table.</param>
/// <param name="Sources">Its files.</param>
/// <param name="Problems">What contradicts between its rows.</param>
internal sealed record JoinedTable(PortTable Table, EquatableArray<PortTableSource> Sources, IReadOnlyList<TableProblem> Problems)
{
    /// <summary>The index of the file at <paramref name="path"/> if it is the project's own; or -1.</summary>
    public int IndexOfOwn(string path) =>
        Array.FindIndex(Sources.Items, source => source.Settings.Path == path && !source.Settings.IsPackaged);
}
