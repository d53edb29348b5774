namespace PortConstants.Analyzers.Naming;

/// <summary>The words in the names of settings that show what a value is.</summary>
internal static class SettingWords
{
    private static readonly HashSet<string> Hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "addresses", "authority", "bind", "bindings", "bootstrapservers", "broker", "brokers",
        "endpoint", "endpoints", "host", "hostport", "hosts", "listen", "master", "node", "nodes",
        "peer", "peers", "proxy", "replica", "replicas",
        "seed", "seeds", "sentinel", "sentinels", "server", "servers", "target", "targets",
        "upstream", "upstreams", "uri", "uris", "url", "urls",
    };

    private static readonly HashSet<string> Prose = new(StringComparer.OrdinalIgnoreCase)
    {
        "comment", "comments", "description", "doc", "documentation", "example", "examples", "explanation",
        "help", "hint", "note", "notes", "readme", "remark", "remarks", "summary", "todo", "tooltip",
    };

    // In a section named for ports, these are numbers of another kind.
    private static readonly HashSet<string> OtherNumbers = new(StringComparer.OrdinalIgnoreCase)
    {
        "count", "delay", "id", "index", "interval", "length", "max", "min", "number", "order", "priority",
        "retries", "retry", "size", "speed", "step", "timeout", "total", "ttl", "version", "vlan", "weight",
    };

    // A URL that a browser is sent to, or comes from.
    private static readonly HashSet<string> Sites = new(StringComparer.OrdinalIgnoreCase)
    {
        "callback", "cors", "external", "frontend", "origin", "origins", "portal", "public", "redirect", "self", "site", "spa", "website",
    };

    // Words that name no service: the URL of "Http:BaseUrl" may be the program's own.
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "app", "application", "base", "config", "configuration", "general", "global", "hosting", "http", "https", "settings", "web",
    };

    // Where pages come from that may call the program, whom a token is for, and where a browser came from.
    private static readonly HashSet<string> Mentions = new(StringComparer.OrdinalIgnoreCase)
    {
        "audience", "audiences", "cors", "origin", "origins", "referer", "referrer",
    };

    // The last words of a section that holds the addresses of several services: "ServiceEndpoints". The address of one may be its own.
    private static readonly HashSet<string> OfServices = new(StringComparer.OrdinalIgnoreCase)
    {
        "addresses", "endpoints", "hosts", "services", "uris", "urls",
    };

    private static readonly string[] Urls = ["uri", "uris", "url", "urls"];

    private static readonly char[] CommentSigns = ['/', '#', '$', '_', '-', '@', '!', '*', ' '];

    /// <summary>Whether the last word shows that the value is a host.</summary>
    public static bool NamesHost(string name)
    {
        var words = WordSplitter.Words(name);
        return words.Count > 0 && (Hosts.Contains(words[words.Count - 1])
            || (words.Count > 1 && Is(words[words.Count - 1], "name") && Is(words[words.Count - 2], "host"))
            // EndPoints looks like two words.
            || (words.Count > 1 && Is(words[words.Count - 2], "end") && Hosts.Contains("end" + words[words.Count - 1])));
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
        return words.Count > 0 && Prose.Contains(words[words.Count - 1]);
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
        WordSplitter.Words(name) is { Count: > 0 } words && OtherNumbers.Contains(words[words.Count - 1]);

    /// <summary>Whether this is the instruction of a Dockerfile that declares ports.</summary>
    public static bool IsExposed(string name) => name == "EXPOSE";

    /// <summary>Whether a URL of this name is one that browsers are sent to: <c>CorsOrigins</c>, <c>PublicUrl</c>.</summary>
    public static bool NamesSite(string name) => WordSplitter.Words(name).Exists(Sites.Contains);

    /// <summary>
    /// Whether the program only names a URL of this name, and does not call it: <c>AllowedOrigins</c>, <c>RedirectUris</c>.
    /// </summary>
    public static bool NamesMention(string name)
    {
        var words = WordSplitter.Words(name);
        return words.Exists(Mentions.Contains)
            || (words.Count > 1 && Is(words[0], "valid") && words[1].StartsWith("issuer", StringComparison.OrdinalIgnoreCase))
            || (words.Exists(word => Is(word, "redirect") || Is(word, "callback"))
                && Array.Exists(Urls, url => Is(words[words.Count - 1], url)));
    }

    /// <summary>Whether a section of this name holds the addresses of other services: <c>Services</c>, <c>ServiceEndpoints</c>.</summary>
    public static bool NamesOtherServices(string section) =>
        section.IndexOf("service", StringComparison.OrdinalIgnoreCase) >= 0 && OfServices.Contains(LastWord(section));

    /// <summary>Whether a URL of this name is called and not only shown: <c>Authority</c>, <c>BaseAddress</c>, <c>Endpoint</c>.</summary>
    public static bool NamesEndpoint(string name) =>
        LastWord(name) is "authority" or "address" or "endpoint" or "endpoints" or "server"
        || WordSplitter.Words(name).Exists(word => Is(word, "api") || Is(word, "service"));

    /// <summary>Whether no word of two names is that of a service: <c>BaseUrl</c> in <c>GlobalConfiguration</c>.</summary>
    public static bool NamesNoService(string name, string section) =>
        WordSplitter.Words(name).Concat(WordSplitter.Words(section)).All(word => Generic.Contains(word) || Hosts.Contains(word));

    /// <summary>The last word of a name in small letters; empty if there is none.</summary>
    public static string LastWord(string name) =>
        WordSplitter.Words(name) is { Count: > 0 } words ? words[words.Count - 1].ToLowerInvariant() : "";

    /// <summary>The word before the last one in small letters: <c>http</c> in <c>HttpPorts</c>; empty if there is none.</summary>
    public static string PrecedingWord(string name) =>
        WordSplitter.Words(name) is { Count: > 1 } words ? words[words.Count - 2].ToLowerInvariant() : "";

    private static bool Is(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
