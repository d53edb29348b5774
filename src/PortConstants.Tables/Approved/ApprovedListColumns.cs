namespace PortConstants.Tables.Approved;

/// <summary>The columns of an approved list, found by their headers in any order and letter case.</summary>
internal sealed class ApprovedListColumns
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["port"] = "port", ["ports"] = "port", ["portnumber"] = "port", ["portno"] = "port",
        ["protocol"] = "protocol", ["proto"] = "protocol", ["transport"] = "protocol", ["transportprotocol"] = "protocol",
        ["direction"] = "direction", ["dir"] = "direction",
        ["name"] = "name", ["service"] = "name", ["servicename"] = "name",
        ["description"] = "description", ["purpose"] = "description", ["reason"] = "description", ["comment"] = "description",
    };

    private readonly string[] _titles;

    private ApprovedListColumns(string[] titles) => _titles = titles;

    /// <summary>The columns of a new file.</summary>
    public static ApprovedListColumns Default { get; } = new(ApprovedList.Header.Split(','));

    /// <summary>The index of the cells of ports, or -1.</summary>
    public int Port => Array.IndexOf(_titles, "port");

    /// <summary>The index of the cells of protocols, or -1.</summary>
    public int Protocol => Array.IndexOf(_titles, "protocol");

    /// <summary>The index of the cells of directions, or -1.</summary>
    public int Direction => Array.IndexOf(_titles, "direction");

    /// <summary>The index of the cells of names, or -1.</summary>
    public int Name => Array.IndexOf(_titles, "name");

    /// <summary>The index of the cells of descriptions, or -1.</summary>
    public int Description => Array.IndexOf(_titles, "description");

    /// <summary>Reads the current record, a header.</summary>
    public static ApprovedListColumns Read(CsvReader csv) =>
        new([.. Enumerable.Range(0, csv.Count).Select(i => Titles.TryGetValue(Normalize(csv.GetText(i)), out var title) ? title : "")]);

    /// <summary>The cells of a line in the order of the columns.</summary>
    public IEnumerable<string> Cells(ApprovedPort port) => _titles.Select(title => title switch
    {
        "port" => port.Ports.ToString(),
        "protocol" => port.Protocol,
        "direction" => port.Direction,
        "name" => port.Name,
        "description" => port.Description,
        _ => "",
    });

    private static string Normalize(string title) => new([.. title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
