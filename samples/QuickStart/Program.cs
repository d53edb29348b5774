using System.Net;
using System.Net.Sockets;
using System.Text;
using PortConstants;

// A port by its name. The number is a constant: no look-up at run time.
Console.WriteLine($"HTTPS      port {Ports.Https}, as an enum Port.{Port.Https}");
Console.WriteLine($"BitTorrent ports {Ports.Ranges.BitTorrent.First} to {Ports.Ranges.BitTorrent.Last}");

// What is this number?
foreach (var number in new[] { 22, 443, 4444, 6885, 60000 })
{
    var name = Ports.TryGetName(number, out var known) ? known : "(no name)";
    var advice = Ports.IsRisky(number) ? "  <- risky" : "";
    Console.WriteLine($"{number,-10} {name}, {Ports.GetCategory(number)}{advice}");
}

// Everything that the table has about a port.
foreach (var row in Ports.Find(Ports.Telnet))
    Console.WriteLine($"{row.Name,-10} {row.Protocols}: {row.Description} Encrypted counterpart: {row.Encrypted}");

// The way back, for a name that somebody typed.
if (Ports.TryGetPort("redis", out var redis))
    Console.WriteLine($"redis      port {redis}");

// A listener on a port that the system chooses (0), and a client that talks to it.
using var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
var endPoint = (IPEndPoint)listener.LocalEndpoint;

using var client = new TcpClient();
var accepting = listener.AcceptTcpClientAsync();
await client.ConnectAsync(endPoint.Address, endPoint.Port);
using var server = await accepting;

await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes("Hello, port!"));
var buffer = new byte[64];
var length = await server.GetStream().ReadAsync(buffer);
Console.WriteLine($"Listener   heard \"{Encoding.UTF8.GetString(buffer, 0, length)}\" on a {Ports.GetCategory(endPoint.Port)} port of the loopback");
