using PortConstants.Tables;

namespace PortConstants.Knowledge;

/// <summary>The words of <c>data/words.csv</c>, in any letter case.</summary>
public static class KnownWords
{
    private static readonly Lazy<Dictionary<string, WordMeaning>> All = new(Read);

    /// <summary>Whether a word has one of the meanings.</summary>
    public static bool Shows(string word, WordMeaning meaning) => All.Value.TryGetValue(word, out var known) && (known & meaning) != 0;

    /// <summary>Whether one of the words of a name has one of the meanings.</summary>
    public static bool AnyShows(List<string> words, WordMeaning meaning)
    {
        foreach (var word in words)
        {
            if (Shows(word, meaning))
                return true;
        }
        return false;
    }

    private static Dictionary<string, WordMeaning> Read()
    {
        var words = new Dictionary<string, WordMeaning>(StringComparer.OrdinalIgnoreCase);
        var meanings = Enum.GetNames(typeof(WordMeaning));
        for (var file = new DataFile("words.csv"); file.Read();)
        {
            var word = file.Text("word");
            words.TryGetValue(word, out var known);
            // The first name is that of no meaning; the others have one bit each, in their order.
            var index = Array.IndexOf(meanings, file.Text("shows"));
            words[word] = index > 0 ? known | (WordMeaning)(1L << (index - 1)) : known;
        }
        return words;
    }
}
