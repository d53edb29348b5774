namespace PortConstants.Tables;

/// <summary>Messages that tell how to name the columns of a header in the project.</summary>
internal sealed class ColumnProposals(RecordReader header, ColumnSample sample)
{
    /// <summary>Two columns of one rank may hold the ports.</summary>
    public string Both(int first, int second) =>
        $"Both '{Title(first)}' and '{Title(second)}' may hold the ports: name the right one in the project, "
        + $"as in PortColumn=\"{Value(first)}\", or list the file once for each with a ClassName of its own";

    /// <summary>Two columns have one title.</summary>
    public string Same(string metadata, int index) =>
        $"Two columns have the title '{Title(index)}': give one of them another one, "
        + $"or name the right one in the project by its number, as in {metadata}=\"{index + 1}\"";

    /// <summary>No column is known to hold the names.</summary>
    /// <param name="candidates">The columns that may.</param>
    public string Name(List<int> candidates)
    {
        var distinct = candidates.FindAll(index => sample.Distinct(index) > 0).OrderByDescending(sample.Distinct).ToList();
        return Missing("name", "NameColumn", distinct.Count > 0 ? distinct[0] : First(candidates));
    }

    /// <summary>No column is known to hold the ports.</summary>
    /// <param name="candidates">The columns that may.</param>
    /// <param name="hasName">Whether a column holds the names.</param>
    public string Ports(List<int> candidates, bool hasName)
    {
        var ports = candidates.FindAll(sample.HoldsPorts);
        if (ports.Count > 1 && hasName)
        {
            var titles = ports.ConvertAll(index => $"'{Title(index)}'");
            var all = string.Join(", ", titles.Take(titles.Count - 1)) + " and " + titles[titles.Count - 1];
            return $"The columns {all} hold ports: list the file once for each in the project, "
                + $"as in PortColumn=\"{Value(ports[0])}\" ClassName=\"{ClassName(ports[0])}\"";
        }
        return Missing("port", "PortColumn", ports.Count > 0 ? ports[0] : First(candidates));
    }

    private int First(List<int> candidates) => candidates.FindIndex(index => !header.IsBlank(index)) is >= 0 and var first
        ? candidates[first] : -1;

    private string Missing(string missing, string metadata, int index) => index < 0
        ? $"The table has no '{missing}' column: add one"
        : $"The table has no '{missing}' column: call one so in the header, or name it in the project, as in {metadata}=\"{Value(index)}\"";

    private string ClassName(int index)
    {
        var name = Identifier.From(header.GetText(index)) ?? "Other";
        return name.EndsWith("Ports", StringComparison.Ordinal) ? name : name.EndsWith("Port", StringComparison.Ordinal) ? name + "s"
            : name + "Ports";
    }

    /// <summary>The title of a column, or its number where a project file cannot hold the title.</summary>
    private string Value(int index)
    {
        var title = Title(index);
        var isUnique = Enumerable.Range(0, header.Count).Count(i => TableTitles.AreSame(header.GetText(i), title)) == 1;
        return isUnique && title.IndexOfAny(['"', '<', '&', '%', '$', '@', '…']) < 0 && ColumnSettings.NumberOf(title) < 0 ? title
            : $"{index + 1}";
    }

    private string Title(int index) => CellText.Shorten(header.GetText(index));
}
