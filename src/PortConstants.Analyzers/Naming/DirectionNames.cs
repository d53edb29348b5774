using PortConstants.Analyzers.Endpoints;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Naming;

/// <summary>What the names of members, methods and types show of the direction of their port.</summary>
internal static class DirectionNames
{
    /// <summary>The direction that the name of a parameter, member or variable shows: <c>listenPort</c>, <c>remotePort</c>.</summary>
    public static PortDirection OfMember(string name)
    {
        var words = WordSplitter.Words(name);
        var listens = KnownWords.AnyShows(words, WordMeaning.Listens) || IsLocal(name, words);
        var connects = KnownWords.AnyShows(words, WordMeaning.Connects) || NamesService(name);
        return Decide(listens, connects);
    }

    /// <summary>The direction that the name of a method shows by its verb: <c>ListenAnyIP</c>, <c>BeginConnect</c>.</summary>
    public static PortDirection OfMethod(string name)
    {
        var verb = WordSplitter.Words(name).Find(word => !KnownWords.Shows(word, WordMeaning.Auxiliary));
        return verb is null ? PortDirection.Unknown
            : Decide(
                KnownWords.Shows(verb, WordMeaning.ListeningVerb | WordMeaning.Listens),
                KnownWords.Shows(verb, WordMeaning.ConnectingVerb));
    }

    /// <summary>The direction that the name of a type shows by its noun: <c>TcpListener</c>, <c>SmtpClientOptions</c>.</summary>
    public static PortDirection OfType(string name)
    {
        var words = WordSplitter.Words(name);
        var noun = words.FindLast(word => !KnownWords.Shows(word, WordMeaning.TypeSuffix)) ?? "";
        // The options of a proxy are those of who uses it; a type that is one may be a proxy itself.
        var isOfClient = KnownWords.Shows(noun, WordMeaning.Client)
            || (noun.Equals("proxy", StringComparison.OrdinalIgnoreCase)
                && KnownWords.Shows(words[words.Count - 1], WordMeaning.TypeSuffix));
        return Decide(KnownWords.Shows(noun, WordMeaning.Server) && !NamesProduct(name), isOfClient);
    }

    /// <summary>Whether a name holds that of a product or protocol to which programs connect: <c>RedisOptions</c>.</summary>
    public static bool NamesService(string name) => NamesProduct(name) || WordSplitter.Words(name).Exists(Products.IsMostlyCalled);

    /// <summary>Whether a name holds that of a product whose servers are no .NET programs: <c>RedisOptions</c>.</summary>
    public static bool NamesProduct(string name)
    {
        var words = WordSplitter.Words(name);
        if (NamesSqlServer(name) || words.Exists(IsProduct))
            return true;
        // MinIO and ClickHouse look like two words.
        for (var i = 1; i < words.Count; i++)
        {
            if (IsProduct(words[i - 1] + words[i]))
                return true;
        }
        return false;
    }

    /// <summary>A local port or end point is that of a socket of the program; a local path or URL need not be.</summary>
    private static bool IsLocal(string name, List<string> words) =>
        words.Exists(word => word.Equals("local", StringComparison.OrdinalIgnoreCase))
        && (PortNames.Classify(name) != PortNameKind.None
            || Array.Exists(["EP", "EndPoint", "Address"], end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)));

    private static bool IsProduct(string word) => Products.IsServerElsewhere(word) || KnownWords.Shows(word, WordMeaning.Database);

    private static bool NamesSqlServer(string name) => name.IndexOf("SqlServer", StringComparison.OrdinalIgnoreCase) >= 0;

    // What shows both shows neither.
    private static PortDirection Decide(bool listens, bool connects) =>
        listens == connects ? PortDirection.Unknown : listens ? PortDirection.Listens : PortDirection.Connects;
}
