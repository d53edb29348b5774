namespace PortConstants.Tables;

/// <summary>
/// How much of a table its look-ups know. Their data are string literals, and a module holds 16 MiB of those (CS8103), for the
/// project's own code as well. The constants are always all there.
/// </summary>
/// <param name="Rows">How many rows, from the first one on, the look-ups know.</param>
/// <param name="HasDescriptions">Whether <c>Find</c> gives the descriptions.</param>
public sealed record LookUpBudget(int Rows, bool HasDescriptions)
{
    /// <summary>The characters that the tables of one project may take; a sixth of the module is left to everyone else.</summary>
    public const int Characters = 7_000_000;

    /// <summary>Whether the look-ups know all of <paramref name="table"/>.</summary>
    public bool Covers(PortTable table) => HasDescriptions && Rows == table.Rows.Count;

    /// <summary>Shares the module out: the rows of every table first, then the descriptions of those that still fit.</summary>
    /// <returns>One item for each table, in their order.</returns>
    public static EquatableArray<LookUpBudget> Share(IReadOnlyList<PortTable> tables)
    {
        var rest = (long)Characters;
        var rows = new int[tables.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = TakeRows(tables[i], ref rest);

        var budgets = new LookUpBudget[rows.Length];
        for (var i = 0; i < budgets.Length; i++)
        {
            var descriptions = tables[i].Rows.Items.Take(rows[i]).Sum(row => (long)row.Description.Length);
            budgets[i] = new LookUpBudget(rows[i], rows[i] == tables[i].Rows.Count && descriptions <= rest);
            if (budgets[i].HasDescriptions)
                rest -= descriptions;
        }
        return new EquatableArray<LookUpBudget>(budgets);
    }

    private static int TakeRows(PortTable table, ref long rest)
    {
        // The bits of the risks, and where the pages of names begin.
        rest -= 8_192;
        var pages = 0L;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cost = Cost(table.Rows[row]);
            pages += Pages(table.Rows[row]);
            if (cost + Math.Min(pages, 2 * (PortSet.MaxPort + 1)) > rest)
                return row;
            rest -= cost;
        }
        rest -= Math.Min(pages, 2 * (PortSet.MaxPort + 1));
        return table.Rows.Count;
    }

    /// <summary>At most: the name, its number, its start and six characters of hash table, the ports, and the texts; the name once more if it is no constant.</summary>
    private static long Cost(PortRow row) =>
        (row.Ports.IsSingle ? 18 + row.Name.Length : 18 + 2L * row.Name.Length)
        + row.Protocols.Length + row.Risk.Length + row.Encrypted.Length
        + 3L * row.Ports.SpanCount + row.Members.Sum(member => 10L + member.Length);

    /// <summary>At most: a page of 64 ports, of two characters each, at either end of a range and one for all between.</summary>
    private static long Pages(PortRow row) => 128L * (row.Ports.IsSingle ? 1 : 3 * row.Ports.SpanCount);
}
