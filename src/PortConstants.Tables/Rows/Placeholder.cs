namespace PortConstants.Tables;

/// <summary>Recognizes the names that lists give to ports without a service, and to rows that count the others.</summary>
internal static class Placeholder
{
    /// <summary>
    /// What a cell means as a name: a placeholder, a total, or none. Signs around it do not count: <c>(future)</c>, <c>*free*</c>.
    /// </summary>
    public static CellMeaning Of(RecordReader record, int index)
    {
        var (text, start, end) = record.HasMarkup(index) && record.GetText(index) is var plain
            ? (plain, 0, plain.Length)
            : (record.Text, record[index].Start, record[index].End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return start == end ? CellMeaning.None : CellWords.MeaningOfName(text, start, end);
    }
}
