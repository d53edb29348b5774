using System.Net;
using System.Net.Sockets;
using PortConstants;

namespace RiskyCalls;

/// <summary>A risky port on its way into a call: the warning is at the number.</summary>
public static class Calls
{
    public static TcpClient Argument(string host) => new(host, 4444);

    // A number that got a name from the table is still the same port.
    public static TcpClient NamedConstant(string host) => new(host, Ports.Blaster);

    public static IPEndPoint EndPoint() => new(IPAddress.Any, 135);

    public static DnsEndPoint NamedArgument() => new(port: 445, host: "files.example");

    public static UriBuilder ObjectInitializer() => new() { Host = "files.example", Port = 1214 };

    public static void Cast(Socket socket) => socket.Connect("files.example", (ushort)139);

    public static TcpListener Conditional(bool isOld) => new(IPAddress.Any, isOld ? 593 : 0);

    public static TcpClient Coalesce(int? chosen) => new("files.example", chosen ?? 445);

    public static DnsEndPoint SwitchExpression(string kind) => new("files.example", kind switch { "tftp" => 69, _ => 0 });

    public static TcpClient Parsed() => new("files.example", int.Parse("4444"));

    public static Action<UriBuilder> Lambda() => builder => builder.Port = 1214;

    public static void Local(UdpClient client)
    {
        var number = 1026;
        if (Environment.GetCommandLineArgs() is [_, var text])
            number = int.Parse(text);
        client.Connect("files.example", number);
    }
}
