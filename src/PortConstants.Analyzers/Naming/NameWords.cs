namespace PortConstants.Analyzers.Naming;

/// <summary>Looks for words in names.</summary>
internal static class NameWords
{
    // A longer word is hardly a part of another by chance: "grafana" in "mygrafanaurl".
    private const int LengthOfDistinctWord = 6;

    /// <summary>Whether a name or text has a word, written as one or as several: <c>sqlserver</c> in <c>SqlServerPort</c>.</summary>
    public static bool Contain(string name, string word)
    {
        if (word.Length >= LengthOfDistinctWord && name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            return true;
        var words = WordSplitter.Words(name);
        for (var first = 0; first < words.Count; first++)
        {
            var joined = "";
            for (var last = first; last < words.Count && joined.Length < word.Length; last++)
                joined += words[last];
            if (joined.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
