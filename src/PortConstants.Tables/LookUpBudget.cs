namespace PortConstants.Tables;

/// <summary>
/// How much of a table its look-ups know. Their data are string literals, and a module holds 16 MiB of those (CS8103), for the
/// project's own code as well. The constants are always all there.
/// </summary>
/// <param name="Rows">How many rows, from the first one on, the look-ups know.</param>
/// <param name="HasDescriptions">Whether <c>Find</c> gives the descriptions.</param>
public sealed record LookUpBudget(int Rows, bool HasDescriptions)
{
    /// <summary>The bytes that the tables of one project may have; a sixth of the module is left to everyone else.</summary>
    public const int Bytes = 14_000_000;

    // Where the pages of names begin, and the bits of the risks.
    private const int Fixed = 11_000;

    // An element of the table of names: its mark and a number of 32 bits.
    private const int Element = 6;

    /// <summary>Whether the look-ups know all of <paramref name="table"/>.</summary>
    public bool Covers(PortTable table) => HasDescriptions && Rows == table.Rows.Count;

    /// <summary>Shares the module out: the rows of every table first, then the descriptions of those that still fit.</summary>
    /// <returns>One item for each table, in their order.</returns>
    public static EquatableArray<LookUpBudget> Share(IReadOnlyList<PortTable> tables)
    {
        var rest = (long)Bytes;
        var rows = new int[tables.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = TakeRows(tables[i], ref rest);

        var budgets = new LookUpBudget[rows.Length];
        for (var i = 0; i < budgets.Length; i++)
        {
            var descriptions = tables[i].Rows.Items.Take(rows[i]).Sum(row => TextCost(row.Description));
            budgets[i] = new LookUpBudget(rows[i], rows[i] == tables[i].Rows.Count && descriptions <= rest);
            if (budgets[i].HasDescriptions)
                rest -= descriptions;
        }
        return new EquatableArray<LookUpBudget>(budgets);
    }

    private static int TakeRows(PortTable table, ref long rest)
    {
        rest -= Fixed;
        var elements = 0L;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cost = Cost(table.Rows[row]);
            elements += Elements(table.Rows[row].Ports);
            if (cost + BytesOf(elements) > rest)
                return row;
            rest -= cost;
        }
        rest -= BytesOf(elements);
        return table.Rows.Count;
    }

    /// <summary>At most: an element for each port, and room for the last page.</summary>
    private static long BytesOf(long elements) => Element * (Math.Min(elements, PortSet.MaxPort + 1) + 64);

    /// <summary>At most: equal pages are stored once, so that a range has the page at either end and one for all between.</summary>
    private static long Elements(PortSet ports) => ports.IsSingle ? 1 : Math.Min(ports.Count, 192L * ports.SpanCount);

    /// <summary>At most: the names, and six bytes for each span of ports, and the texts with five separators and a start.</summary>
    private static long Cost(PortRow row) =>
        NameCost(row.Name) * (row.Ports.IsSingle ? 1 : 2) + row.Members.Sum(NameCost) + 6L * row.Ports.SpanCount
        + 6 + TextCost(row.Protocols) + TextCost(row.Risk) + TextCost(row.Encrypted);

    /// <summary>At most: the text, its end and its start, its port, and three elements of the hash table of 32 bits each.</summary>
    private static long NameCost(string name) => TextCost(name) + 16;

    /// <summary>At most: a byte for a character of ASCII and three for another one.</summary>
    private static long TextCost(string text)
    {
        var cost = 0L;
        foreach (var character in text)
            cost += character is >= ' ' and <= '~' ? 1 : 3;
        return cost;
    }
}
