namespace PortConstants.Analyzers.Naming;

/// <summary>The words of a name that show the purpose of a port.</summary>
internal static class PurposeWords
{
    /// <summary>The ends of a range, which may lie one beyond the ports.</summary>
    public static readonly HashSet<string> Limits = WordList.Parse("""
        begin bound end first high highest last limit low lower lowest max maximum min minimum range start upper
        """);

    /// <summary>Ports that are not to be used.</summary>
    public static readonly HashSet<string> KeepAway = WordList.Parse("""
        abused attacker attackers bad banned blacklist blacklisted block blocked blocklist blocklisted compromised
        dangerous denied deny denylist disallowed dubious exclude excluded exploitable exploited forbidden hazardous
        ignore ignored illegal insecure malicious malware prohibited
        reject rejected reserved restricted risk risks risky sensitive suspect suspected suspicious threat threats
        unsafe untrusted unwanted vulnerable
        """);

    /// <summary>Ports that a list holds in order to notice them.</summary>
    public static readonly HashSet<string> LookOut = WordList.Parse("""
        alert alerted attack attacks backdoor backdoors botnet c2 critical detect detected exploit exploits flagged
        hacker honey honeypot honeypots infected intrusion monitor monitored monitoring notorious
        ransomware rat rats tracked trojan trojans virus watch watched watching worm worms
        """);

    /// <summary>Numbers that are no valid port, on purpose.</summary>
    public static readonly HashSet<string> Invalid = WordList.Parse("""
        bad bogus illegal impossible invalid malformed nonsense overflow overflowing unparsable wrong
        """);
}
