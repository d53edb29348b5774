namespace PortConstants.Analyzers.Naming;

/// <summary>Lists of words in the code.</summary>
internal static class WordList
{
    /// <summary>The words of a text that white space separates, without regard to letter case.</summary>
    public static HashSet<string> Parse(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
