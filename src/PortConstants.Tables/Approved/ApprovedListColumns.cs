namespace PortConstants.Tables.Approved;

/// <summary>The columns of an approved list, found by the headers of port tables in any order and letter case.</summary>
internal sealed class ApprovedListColumns
{
    private enum Column
    {
        Other,
        Port,
        Protocol,
        Direction,
        Name,
        Description,
    }

    private readonly Column[] _columns;

    private ApprovedListColumns(IEnumerable<string> titles) => _columns = [.. titles.Select(Find)];

    /// <summary>The columns of a new file.</summary>
    public static ApprovedListColumns Default { get; } = new(ApprovedList.Header.Split(','));

    /// <summary>The index of the cells of ports, or -1.</summary>
    public int Port => Array.IndexOf(_columns, Column.Port);

    /// <summary>The index of the cells of protocols, or -1.</summary>
    public int Protocol => Array.IndexOf(_columns, Column.Protocol);

    /// <summary>The index of the cells of directions, or -1.</summary>
    public int Direction => Array.IndexOf(_columns, Column.Direction);

    /// <summary>The index of the cells of names, or -1.</summary>
    public int Name => Array.IndexOf(_columns, Column.Name);

    /// <summary>The index of the cells of descriptions, or -1.</summary>
    public int Description => Array.IndexOf(_columns, Column.Description);

    /// <summary>Reads the current record, a header.</summary>
    public static ApprovedListColumns Read(RecordReader header) => new(Enumerable.Range(0, header.Count).Select(header.GetText));

    /// <summary>The cells of a line in the order of the columns.</summary>
    /// <param name="port">The line.</param>
    /// <param name="others">The cells of a line that it replaces; those of further columns are kept.</param>
    public IEnumerable<string> Cells(ApprovedPort port, IReadOnlyList<string> others) => _columns.Select((column, index) => column switch
    {
        Column.Port => port.Ports.ToString(),
        Column.Protocol => port.Protocol,
        Column.Direction => port.Direction,
        Column.Name => port.Name,
        Column.Description => port.Description,
        _ => index < others.Count ? others[index] : "",
    });

    private static Column Find(string title)
    {
        if (title.Trim().ToLowerInvariant() is "direction" or "dir" or "flow" or "richtung")
            return Column.Direction;
        return TableTitles.Find(title)?.Column switch
        {
            TableColumn.Port => Column.Port,
            TableColumn.Protocol => Column.Protocol,
            TableColumn.Name => Column.Name,
            TableColumn.Description => Column.Description,
            _ => Column.Other,
        };
    }
}
