namespace PortConstants.Analyzers.Naming;

/// <summary>Splits names into their words.</summary>
internal static class WordSplitter
{
    /// <summary>The words of a camel-case, Pascal-case or snake-case name: <c>TCPPort_v2</c> is TCP, Port, v2.</summary>
    public static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsLetterOrDigit(name[i]) && !IsBoundary(name, i))
                continue;
            if (i > start)
                words.Add(name.Substring(start, i - start));
            start = i < name.Length && char.IsLetterOrDigit(name[i]) ? i : i + 1;
        }
        return words;
    }

    /// <summary>The words of a name, and each two that follow each other as one: <c>WireGuard</c> is a name of its own.</summary>
    public static List<string> WordsAndPairs(string name)
    {
        var words = Words(name);
        for (var i = words.Count - 1; i > 0; i--)
            words.Add(words[i - 1] + words[i]);
        return words;
    }

    /// <summary>Whether a word begins at a place of a name.</summary>
    public static bool IsStart(string name, int index) =>
        char.IsLetterOrDigit(name[index]) && (index == 0 || !char.IsLetterOrDigit(name[index - 1]) || IsBoundary(name, index));

    /// <summary>
    /// A capital begins a word after anything but a capital, and before a small letter: the P of <c>tcpPort</c>, the second P of
    /// <c>TCPPort</c>.
    /// </summary>
    private static bool IsBoundary(string name, int index) =>
        index > 0
        && char.IsUpper(name[index])
        && (!char.IsUpper(name[index - 1]) || IsBeforeSmallLetter(name, index));

    private static bool IsBeforeSmallLetter(string name, int index) =>
        index + 1 < name.Length
        && char.IsLower(name[index + 1])
        && !IsPluralOfCapitals(name, index + 1);

    // "URLs" and "IPs" are one word: the small letter is only the plural.
    private static bool IsPluralOfCapitals(string name, int index) => name[index] == 's' && index + 1 == name.Length;
}
