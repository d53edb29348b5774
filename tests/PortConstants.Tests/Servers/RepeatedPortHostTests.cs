using System.Net;
using System.Net.Sockets;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Tests.Servers;

/// <summary>Holds the pairs of addresses of which the second is refused against a started host.</summary>
public class RepeatedPortHostTests
{
    private static readonly string[] Hosts = ["*", "0.0.0.0", "[::]", "localhost", "127.0.0.1", "127.0.0.2", "[::1]", "shop.example"];

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var one in Hosts)
        {
            foreach (var other in Hosts)
                pairs.Add(one, other);
        }
        return pairs;
    }

    [Theory, MemberData(nameof(Pairs))]
    public async Task EachPair_IsOpenedAsByTheSystem(string one, string other)
    {
        // Other systems have one loopback address, or keep the two ends of an overlap apart.
        if (!OperatingSystem.IsLinux())
            return;
        var port = FreePort();
        var overlaps = new ServerAddress(one, port).Overlaps(new ServerAddress(other, port));
        Assert.Equal(!overlaps, await StartedHost.StartsAsync([("urls", $"http://{one}:{port};https://{other}:{port}")]));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.IPv6Any, 0);
        listener.Server.DualMode = true;
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
