namespace RiskyCalls;

/// <summary>A risky port in a declaration that is named for a port: the warning is there, and its uses stay silent.</summary>
public class Declarations(string host, int port)
{
    public const int BackdoorPort = 4444;

    public static readonly ushort DirectTcpPort = 445;

    public Declarations(string host)
        : this(host, 69)
    {
    }

    public int RpcPort { get; set; } = 135;

    public virtual int DefaultPort => 139;

    public static Dictionary<string, int> ServicePorts { get; } = new() { ["kazaa"] = 1214 };

    public static int[] ScannedPorts { get; } = [137, 138];

    public string Address => $"{host}:{port}";

    public static int GetPort()
    {
        return 593;
    }

    public static string Connect(string host, int port = 69) => $"{host}:{port}";

    public static void Choose(ref int port) => port = 1026;
}
