using System.Net;
using System.Net.Sockets;

namespace RiskyCalls;

/// <summary>What the other rules say. Suggestions show in the editor, not on the console.</summary>
public static class OtherRules
{
    // PORT002, a suggestion: write Ports.Https.
    public static DnsEndPoint Named() => new("shop.example", 443);

    // PORT003: it would throw.
    public static IPEndPoint OutOfRange() => new(IPAddress.Any, 70000);

    // PORT004, a suggestion: 993 is the same over TLS.
    public static TcpClient ClearText() => new("mail.example", 143);

    // PORT005, a suggestion: the system may have given this port to somebody else.
    public static TcpListener Dynamic() => new(IPAddress.Any, 50505);

    // PORT006: no browser opens this address.
    public static void BrowserBlocked(HttpListener listener) => listener.Prefixes.Add("http://localhost:6000/");

    // PORT007: 443 was meant.
    public static Uri Mistyped() => new("https://shop.example:433/");
}
