using System.Net.Sockets;
using System.Text;

namespace Shop.Messages;

/// <summary>Sends messages to the broker of the shop.</summary>
public sealed class Broker(string host)
{
    private const int BrokerPort = 5672;

    public async Task SendAsync(string message)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, BrokerPort);
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(message));
    }
}
