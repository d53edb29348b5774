using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Naming;

/// <summary>What names show of the transport protocol.</summary>
internal static class ProtocolNames
{
    /// <summary>The protocol in the spelling of port tables; empty where the name shows none or several.</summary>
    public static string Find(string name)
    {
        var words = WordSplitter.Words(name);
        var tcp = KnownWords.AnyShows(words, WordMeaning.Tcp);
        var udp = KnownWords.AnyShows(words, WordMeaning.Udp);
        if (tcp != udp)
            return tcp ? "tcp" : "udp";
        return words.Exists(word => word.Equals("sctp", StringComparison.OrdinalIgnoreCase)) ? "sctp" : "";
    }
}
