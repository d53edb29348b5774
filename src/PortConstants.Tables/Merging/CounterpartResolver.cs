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
            resolved[i] = row.Encrypted.Length == 0 ? row : row with { Encrypted = CounterpartName(row) };
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
            var name = ConstantName(constant.Name);
            var encrypted = row.Encrypted.Length == 0 ? "" : Counterpart(constant, row);
            resolved[i] = new PortConstant(name, constant.Port, constant.Row, encrypted == name ? "" : encrypted);
        }
        return new EquatableArray<PortConstant>(resolved);
    }

    /// <summary>What is wrong with the <c>encrypted</c> cell of a row, and what to write instead.</summary>
    /// <param name="row">A row of one of the files.</param>
    /// <returns><see langword="null"/> if the cell is empty or names a service.</returns>
    public string? MistakeOf(PortRow row)
    {
        var name = row.Encrypted;
        if (name.Length == 0)
            return null;
        if (rows.Find(name) is { } named)
            return IsSame(row.Name, name) && named.Ports.Equals(row.Ports)
                ? $"'{name}' is this row itself: write the name of the encrypted service's row, or leave the cell empty"
                : null;
        return constants.Find(name) is null
            ? $"'{name}' is no name of this table: write the name of the encrypted service's row, or add that row"
            : null;
    }

    private string CounterpartName(PortRow row) =>
        IsSame(row.Encrypted, row.Name) ? ""
        : rows.Find(row.Encrypted) is { } named ? named.Name
        : constants.Find(row.Encrypted) is { } constant ? ConstantName(constant)
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
            || IsSame(constant.Name, row.Name);
        return belongs ? ConstantName(named) : "";
    }

    private static int IndexOf(EquatableArray<string> names, string name) =>
        Array.FindIndex(names.Items, item => IsSame(item, name));

    private static bool IsSame(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

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
