using PortConstants.Analyzers.Endpoints;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Naming;

/// <summary>What the names of members, methods and types show of the direction of their port.</summary>
internal static class DirectionNames
{
    private static readonly HashSet<string> ListeningWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "bind", "binding", "bound", "inbound", "incoming", "listen", "listener", "listening",
    };

    private static readonly HashSet<string> ConnectingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "bootstrap", "connect", "destination", "dest", "dst", "downstream", "outbound", "outgoing", "peer", "proxy", "remote",
        "target", "upstream",
    };

    // What is no product of its own, but a server elsewhere all the same.
    private static readonly HashSet<string> Databases = new(StringComparer.OrdinalIgnoreCase) { "database", "db" };

    private static readonly HashSet<string> ClientNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "client", "connection", "connector", "dialer", "exporter", "request", "requester", "sender",
    };

    // Who registers a service at a directory gives the port on which it listens: AgentServiceRegistration.
    private static readonly HashSet<string> ServerNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "acceptor", "daemon", "listener", "registration", "server",
    };

    // The words that end the name of a type and do not change what it is for: ServerOptions, ConnectionStringBuilder.
    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "async", "base", "builder", "config", "configuration", "context", "defaults", "details", "extensions", "factory", "info", "message",
        "opt", "option", "options", "params", "parameters", "pool", "properties", "setting", "settings", "string",
    };

    private static readonly HashSet<string> ListeningVerbs = new(StringComparer.OrdinalIgnoreCase) { "bind", "host", "listen", "serve" };

    private static readonly HashSet<string> ConnectingVerbs = new(StringComparer.OrdinalIgnoreCase) { "connect", "dial", "ping", "send" };

    private static readonly HashSet<string> Auxiliaries = new(StringComparer.OrdinalIgnoreCase)
    {
        "begin", "re", "start", "try", "use", "with",
    };

    /// <summary>The direction that the name of a parameter, member or variable shows: <c>listenPort</c>, <c>remotePort</c>.</summary>
    public static PortDirection OfMember(string name)
    {
        var words = WordSplitter.Words(name);
        var listens = words.Exists(ListeningWords.Contains) || IsLocal(name, words);
        var connects = words.Exists(ConnectingWords.Contains) || NamesService(name);
        return Decide(listens, connects);
    }

    /// <summary>The direction that the name of a method shows by its verb: <c>ListenAnyIP</c>, <c>BeginConnect</c>.</summary>
    public static PortDirection OfMethod(string name)
    {
        var verb = WordSplitter.Words(name).Find(word => !Auxiliaries.Contains(word));
        return verb is null ? PortDirection.Unknown
            : Decide(
                ListeningVerbs.Contains(verb) || ListeningWords.Contains(verb),
                ConnectingVerbs.Contains(verb) || verb.Equals("outgoing", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The direction that the name of a type shows by its noun: <c>TcpListener</c>, <c>SmtpClientOptions</c>.</summary>
    public static PortDirection OfType(string name)
    {
        var words = WordSplitter.Words(name);
        var noun = words.FindLast(word => !Suffixes.Contains(word)) ?? "";
        // The options of a proxy are those of who uses it; a type that is one may be a proxy itself.
        var isOfClient = ClientNouns.Contains(noun)
            || (noun.Equals("proxy", StringComparison.OrdinalIgnoreCase) && Suffixes.Contains(words[words.Count - 1]));
        return Decide(ServerNouns.Contains(noun) && !NamesProduct(name), isOfClient);
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

    private static bool IsProduct(string word) => Products.IsServerElsewhere(word) || Databases.Contains(word);

    private static bool NamesSqlServer(string name) => name.IndexOf("SqlServer", StringComparison.OrdinalIgnoreCase) >= 0;

    // What shows both shows neither.
    private static PortDirection Decide(bool listens, bool connects) =>
        listens == connects ? PortDirection.Unknown : listens ? PortDirection.Listens : PortDirection.Connects;
}
