using PortConstants.Tables;

namespace PortConstants.Tool.Compose;

/// <summary>The names and risks of ports in the tables of the package.</summary>
internal static class ServiceNames
{
    private static readonly Lazy<IReadOnlyList<PortRow>> Rows = new(Read);

    /// <summary>The first row that is only this port, with the reason if a row of the port is risky.</summary>
    public static (string Name, string Risk) Find(int port, string protocol)
    {
        var rows = Rows.Value.Where(row => row.Ports.Contains(port) && Speaks(row, protocol)).ToArray();
        var name = rows.FirstOrDefault(row => row.Ports.IsSingle)?.Name ?? "";
        return (name, rows.FirstOrDefault(row => row.Risk.Length > 0)?.Risk ?? "");
    }

    private static bool Speaks(PortRow row, string protocol) =>
        row.Protocols.Length == 0 || protocol.Length == 0 || row.Protocols.Split('/').Contains(protocol);

    private static IReadOnlyList<PortRow> Read()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Inventory", "data");
        return [.. new[] { "ports.csv", "services.csv" }.SelectMany(name => PortTableFile.Read(File.ReadAllText(Path.Combine(folder, name))).Rows)];
    }
}
