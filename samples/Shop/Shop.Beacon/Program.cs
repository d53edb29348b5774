using System.Net;
using System.Net.Sockets;
using System.Text;

// Answers the tills that look for the shop, and counts them.
var metricsPort = int.Parse(Environment.GetEnvironmentVariable("METRICS_PORT")!);
using var beacon = new UdpClient(9520);
using var metrics = new UdpClient("metrics.shop.example", metricsPort);
using var log = new UdpClient("log.shop.example", 514);
while (true)
{
    var question = await beacon.ReceiveAsync();
    await beacon.SendAsync(Encoding.UTF8.GetBytes("shop"), question.RemoteEndPoint);
    await metrics.SendAsync(Encoding.UTF8.GetBytes("tills:1|c"));
    await log.SendAsync(Encoding.UTF8.GetBytes($"{question.RemoteEndPoint.Address} asked"));
}
