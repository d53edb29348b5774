namespace PortConstants.Tables;

/// <summary>
/// Resolves the <c>encrypted</c> cells, and gives constants whose name the generated class needs another one: after the look-ups by
/// the table's own names.
/// </summary>
internal sealed class CounterpartResolver(MergedRows rows, MergedConstants constants, string className)
{
    /// <summary>The rows, each with its counterpart in the letter case of the row or constant that has the name.</summary>
    public EquatableArray<PortRow> ResolveRows()
    {
        var resolved = new PortRow[rows.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            var row = rows[i].Row;
            resolved[i] = row.Encrypted.Length == 0 ? row : row with { Encrypted = CounterpartName(row.Encrypted) };
        }
        return new EquatableArray<PortRow>(resolved);
    }

    /// <summary>The constants, each with that of its counterpart.</summary>
    public EquatableArray<PortConstant> ResolveConstants()
    {
        var resolved = new PortConstant[constants.All.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            var constant = constants.All[i];
            var row = rows[constant.Row].Row;
            var encrypted = row.Encrypted.Length == 0 ? "" : Counterpart(constant, row);
            resolved[i] = new PortConstant(ConstantName(constant.Name), constant.Port, constant.Row, encrypted);
        }
        return new EquatableArray<PortConstant>(resolved);
    }

    private string CounterpartName(string name) =>
        rows.Find(name) is { } row ? row.Name
        : constants.Find(name) is { } constant ? ConstantName(constant)
        : "";

    /// <summary>
    /// The constant that the <c>encrypted</c> cell names. Between two rows of as many ports the counterpart of a member is the
    /// member at its place; in every other row of several ports it belongs to the member that the row itself is named for.
    /// </summary>
    private string Counterpart(PortConstant constant, PortRow row)
    {
        if (row.Members.Count > 0 && rows.Find(row.Encrypted) is { } target && target.Members.Count == row.Members.Count)
            return ConstantName(target.Members[IndexOf(row.Members, constant.Name)]);
        if (constants.Find(row.Encrypted) is not { } named)
            return "";
        var belongs = row.Members.Count == 0
            || IndexOf(row.Members, row.Name) < 0
            || constant.Name.Equals(row.Name, StringComparison.OrdinalIgnoreCase);
        return belongs ? ConstantName(named) : "";
    }

    private static int IndexOf(EquatableArray<string> names, string name) =>
        Array.FindIndex(names.Items, item => item.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The table's name, or with underscores until it is neither reserved nor another constant's.</summary>
    private string ConstantName(string name)
    {
        if (!ReservedNames.IsForConstant(name, className))
            return name;
        do
            name += "_";
        while (constants.Find(name) is not null);
        return name;
    }
}
