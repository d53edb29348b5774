using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Naming;

/// <summary>Looks for words in names.</summary>
internal static class NameWords
{
    // A longer word is hardly a part of another by chance: "grafana" in "mygrafanaurl".
    private const int LengthOfDistinctWord = 6;

    /// <summary>Whether one of the words of a name has a meaning.</summary>
    public static bool Show(string name, WordMeaning meaning) => KnownWords.AnyShows(WordSplitter.Words(name), meaning);

    /// <summary>Whether a name or text has a word, written as one or as several: <c>sqlserver</c> in <c>SqlServerPort</c>.</summary>
    public static bool Contain(string name, string word)
    {
        if (word.Length >= LengthOfDistinctWord && name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            return true;
        if (word.Length == 0)
            return true;
        for (var start = 0; start < name.Length; start++)
        {
            if (AreSame(name[start], word[0]) && WordSplitter.IsStart(name, start) && IsAt(name, start, word))
                return true;
        }
        return false;
    }

    /// <summary>Whether whole words of the name, from a place on, are the word when they are joined.</summary>
    private static bool IsAt(string name, int start, string word)
    {
        var matched = 0;
        for (var i = start; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]))
                continue;
            if (matched == word.Length)
                return WordSplitter.IsStart(name, i);
            if (!AreSame(name[i], word[matched]))
                return false;
            matched++;
        }
        return matched == word.Length;
    }

    private static bool AreSame(char one, char other)
    {
        // Most letters differ in more than their case, which one bit shows for those of ASCII.
        if (one < 128 && other < 128 && (one | 0x20) != (other | 0x20))
            return false;
        return one == other || char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
    }
}
