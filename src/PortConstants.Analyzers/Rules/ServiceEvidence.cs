namespace PortConstants.Analyzers.Rules;

/// <summary>The words that have to be near a number which people choose freely, before a rule names a packaged service for it.</summary>
internal static class ServiceEvidence
{
    // Rows of ports.csv, which has no such column: old services, and numbers that mean anything in tests.
    private static readonly Dictionary<string, string[]> Classic = new()
    {
        ["WinsReplication"] = ["wins", "nameserver"],
        ["Whois"] = ["whois"],
        ["IpSec"] = ["ipsec"],
        ["Ike"] = ["ike", "isakmp", "ipsec", "vpn"],
        ["Gopher"] = ["gopher"],
        ["Finger"] = ["finger"],
        ["Conference"] = ["conference", "aol"],
        ["RpcOverHttp"] = ["rpc"],
        ["ExchangeRouting"] = ["exchange"],
        ["OperationsManager"] = ["mom", "operationsmanager"],
        ["LotusNotes"] = ["lotus", "notes", "domino"],
        ["WindowsMessengerSharing"] = ["t120", "netmeeting", "messenger"],
        ["Wins"] = ["wins"],
        ["MicrosoftMediaServer"] = ["mms", "media"],
        ["WindowsLiveMessenger"] = ["messenger", "msn"],
        ["WindowsLiveMessengerTransfer"] = ["messenger", "msn"],
        ["XboxLive"] = ["xbox"],
        ["Rtp"] = ["rtp"],
        ["YahooMessenger"] = ["yahoo"],
        ["AolInstantMessenger"] = ["aol", "aim", "icq", "oscar"],
        ["PcAnywhere"] = ["pcanywhere"],
        ["Napster"] = ["napster", "winmx", "opennap"],
        ["BitTorrent"] = ["bittorrent", "torrent", "tracker"],
    };

    private static readonly Lazy<Dictionary<string, string[]>> Words = new(Read);

    /// <summary>The words for a row of the packaged tables; empty where the number belongs to the service alone.</summary>
    public static IReadOnlyList<string> Of(string row) => Words.Value.TryGetValue(row, out var words) ? words : [];

    private static Dictionary<string, string[]> Read()
    {
        const int name = 1;
        const int evidence = 6;
        var words = new Dictionary<string, string[]>(Classic);
        foreach (var record in RuleData.ReadRecords("services.csv"))
        {
            if (record.Length > evidence && record[evidence].Length > 0)
                words[record[name]] = record[evidence].Split(' ');
        }
        return words;
    }
}
