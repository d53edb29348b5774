using PortConstants.Tables;

namespace PortConstants.Tool.Compose;

/// <summary>The names and risks of ports in the tables of the package.</summary>
internal static class ServiceNames
{
    private static readonly Lazy<IReadOnlyList<PortRow>> Rows = new(Read);

    /// <summary>The name of a published port, or of the port of the container, and why the published port is risky.</summary>
    public static (string Name, string Risk) Find(int port, int container, string protocol)
    {
        var risk = Covering(port, protocol).FirstOrDefault(row => row.Risk.Length > 0)?.Risk ?? "";
        return (NameOf(port, protocol) ?? NameOf(container, protocol) ?? "", risk);
    }

    private static string? NameOf(int port, string protocol) => Covering(port, protocol).FirstOrDefault(row => row.Ports.IsSingle)?.Name;

    private static IEnumerable<PortRow> Covering(int port, string protocol) =>
        Rows.Value.Where(row => row.Ports.Contains(port) && Speaks(row, protocol));

    private static bool Speaks(PortRow row, string protocol) =>
        row.Protocols.Length == 0 || protocol.Length == 0 || row.Protocols.Split('/').Contains(protocol);

    private static IReadOnlyList<PortRow> Read()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Inventory", "data");
        string[] tables = ["ports.csv", "services.csv"];
        return [.. tables.SelectMany(name => PortTableFile.Read(File.ReadAllText(Path.Combine(folder, name))).Rows)];
    }
}
