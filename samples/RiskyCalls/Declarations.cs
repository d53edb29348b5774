namespace RiskyCalls;

/// <summary>A risky port in a declaration that says that it is a port: the warning stands there, and its uses stay silent.</summary>
public class Declarations
{
    public const int BackdoorPort = 4444;

    public static readonly ushort DirectTcpPort = 445;

    public int RpcPort { get; set; } = 135;

    public virtual int DefaultPort => 139;

    public static string Connect(string host, int port = 69) => $"{host}:{port}";

    public static readonly Dictionary<string, int> Ports = new() { ["kazaa"] = 1214 };
}
