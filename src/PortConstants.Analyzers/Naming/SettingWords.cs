using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Naming;

/// <summary>The words in the names of settings that show what a value is.</summary>
internal static class SettingWords
{
    private static readonly string[] Urls = ["uri", "uris", "url", "urls"];

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static readonly char[] CommentSigns = ['/', '#', '$', '_', '-', '@', '!', '*', ' '];

    /// <summary>Whether the last word shows that the value is a host.</summary>
    public static bool NamesHost(string name)
    {
        var words = WordSplitter.Words(name.TrimEnd(Digits));
        // A list is named by what it holds.
        if (words.Count > 1 && Is(words[words.Count - 1], "list"))
            words.RemoveAt(words.Count - 1);
        return words.Count > 0 && (KnownWords.Shows(words[words.Count - 1], WordMeaning.Host)
            || (words.Count > 1 && Is(words[words.Count - 1], "name") && Is(words[words.Count - 2], "host"))
            // EndPoints looks like two words.
            || (words.Count > 1 && Is(words[words.Count - 2], "end")
                && KnownWords.Shows("end" + words[words.Count - 1], WordMeaning.Host)));
    }

    /// <summary>Whether a name is that of a connection string: <c>ConnectionString</c>, <c>RedisConnectionStrings</c>.</summary>
    public static bool NamesConnectionString(string name) =>
        (name.EndsWith("String", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Strings", StringComparison.OrdinalIgnoreCase))
        && WordSplitter.Words(name) is { Count: >= 2 } words
        && Is(words[words.Count - 2], "connection");

    /// <summary>
    /// Whether the value is a connection string: <c>DefaultConnection</c>, and <c>Configuration</c>, as the Redis cache calls it.
    /// </summary>
    public static bool NamesConnection(string name) =>
        Is(name, "Configuration") || (WordSplitter.Words(name) is { Count: > 0 } words && Is(words[words.Count - 1], "connection"));

    /// <summary>
    /// Whether the value is text for people: <c>description</c>, <c>UrlComment</c>, and every name of a comment (<see cref="IsComment"/>).
    /// </summary>
    public static bool IsProse(string name)
    {
        if (IsComment(name))
            return true;
        var words = WordSplitter.Words(name);
        return words.Count > 0 && KnownWords.Shows(words[words.Count - 1], WordMeaning.Prose);
    }

    /// <summary>Whether a name is that of a comment: <c>//</c>, <c>#Port</c>, <c>_comment1</c>, <c>$comment</c>.</summary>
    public static bool IsComment(string name)
    {
        if (name.StartsWith("//", StringComparison.Ordinal) || name.StartsWith("#", StringComparison.Ordinal))
            return true;
        var first = name.TrimStart(CommentSigns);
        return first.Length < name.Length && first.StartsWith("comment", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a number of this name in a section for ports is no port: <c>Ports:Timeout</c>.</summary>
    public static bool IsOtherNumber(string name) =>
        WordSplitter.Words(name) is { Count: > 0 } words && KnownWords.Shows(words[words.Count - 1], WordMeaning.OtherNumber);

    /// <summary>Whether this is the instruction of a Dockerfile that declares ports.</summary>
    public static bool IsExposed(string name) => name == "EXPOSE";

    /// <summary>Whether a URL of this name is one that browsers are sent to: <c>CorsOrigins</c>, <c>PublicUrl</c>.</summary>
    public static bool NamesSite(string name) => NameWords.Show(name, WordMeaning.Site);

    /// <summary>
    /// Whether the program only names a URL of this name, and does not call it: <c>AllowedOrigins</c>, <c>RedirectUris</c>.
    /// </summary>
    public static bool NamesMention(string name)
    {
        var words = WordSplitter.Words(name);
        return KnownWords.AnyShows(words, WordMeaning.Mention)
            || (words.Count > 1 && Is(words[0], "valid") && words[1].StartsWith("issuer", StringComparison.OrdinalIgnoreCase))
            || (words.Exists(word => Is(word, "redirect") || Is(word, "callback"))
                && Array.Exists(Urls, url => Is(words[words.Count - 1], url)));
    }

    /// <summary>Whether a section of this name holds the addresses of other services: <c>Services</c>, <c>ServiceEndpoints</c>.</summary>
    public static bool NamesOtherServices(string section) =>
        section.IndexOf("service", StringComparison.OrdinalIgnoreCase) >= 0 && KnownWords.Shows(LastWord(section), WordMeaning.ServiceList);

    /// <summary>Whether a URL of this name is called and not only shown: <c>Authority</c>, <c>BaseAddress</c>, <c>Endpoint</c>.</summary>
    public static bool NamesEndpoint(string name) =>
        LastWord(name) is "authority" or "address" or "endpoint" or "endpoints" or "server"
        || WordSplitter.Words(name).Exists(word => Is(word, "api") || Is(word, "service"));

    /// <summary>Whether no word of two names is that of a service: <c>BaseUrl</c> in <c>GlobalConfiguration</c>.</summary>
    public static bool NamesNoService(string name, string section) =>
        WordSplitter.Words(name).Concat(WordSplitter.Words(section))
            .All(word => KnownWords.Shows(word, WordMeaning.Generic | WordMeaning.Host));

    /// <summary>The last word of a name in small letters; empty if there is none.</summary>
    public static string LastWord(string name) =>
        WordSplitter.Words(name) is { Count: > 0 } words ? words[words.Count - 1].ToLowerInvariant() : "";

    /// <summary>The word before the last one in small letters: <c>http</c> in <c>HttpPorts</c>; empty if there is none.</summary>
    public static string PrecedingWord(string name) =>
        WordSplitter.Words(name) is { Count: > 1 } words ? words[words.Count - 2].ToLowerInvariant() : "";

    private static bool Is(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
