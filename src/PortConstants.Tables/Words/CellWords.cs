namespace PortConstants.Tables;

/// <summary>The words of <c>data/table-words.csv</c>, in any letter case.</summary>
internal static class CellWords
{
    private static readonly Lazy<Dictionary<string, int>> All = new(Read);

    // A name is compared with each of these, without a copy of it.
    private static readonly Lazy<string[]> Unnamed =
        new(() => [.. All.Value.Keys.Where(word => Means(word, CellMeaning.Placeholder | CellMeaning.Total))]);

    /// <summary>What a word means.</summary>
    public static CellMeaning MeaningOf(string word) => All.Value.TryGetValue(word, out var meaning) ? (CellMeaning)meaning
        : CellMeaning.None;

    /// <summary>Whether a word has one of the meanings.</summary>
    public static bool Means(string word, CellMeaning meaning) => (MeaningOf(word) & meaning) != 0;

    /// <summary>The meaning of a name that stands for no service; else none.</summary>
    public static CellMeaning MeaningOfName(string text, int start, int end)
    {
        foreach (var word in Unnamed.Value)
        {
            if (word.Length == end - start && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return MeaningOf(word);
        }
        return CellMeaning.None;
    }

    private static Dictionary<string, int> Read()
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var file = new DataFile("table-words.csv"); file.Read();)
        {
            var meaning = CellMeaning.None;
            foreach (var name in file.List("meaning"))
                meaning |= (CellMeaning)Enum.Parse(typeof(CellMeaning), name);
            words.Add(file.Text("word"), (int)meaning);
        }
        return words;
    }
}
