using System.Net;
using System.Net.Sockets;

namespace RiskyCalls;

/// <summary>Each member opens a port that the table calls risky, and the build warns at the number.</summary>
public static class HardCodedPorts
{
    public static TcpClient Argument(string host) => new(host, 4444);

    public static IPEndPoint EndPoint() => new(IPAddress.Any, 135);

    public static void Method(Socket socket) => socket.Connect("files.example", 445);

    public static UriBuilder ObjectInitializer() => new() { Host = "files.example", Port = 1214 };
}
