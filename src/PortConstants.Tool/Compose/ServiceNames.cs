using PortConstants.Knowledge;
using PortConstants.Tables;

namespace PortConstants.Tool.Compose;

/// <summary>The names and risks of ports in the tables of the package.</summary>
internal static class ServiceNames
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Inventory", "data");
    private static readonly Lazy<IReadOnlyList<PortRow>> Rows = new(() => [.. Read("ports.csv"), .. Read("services.csv")]);

    /// <summary>The name of a published port, or of the port of the container, and why the published port is risky.</summary>
    /// <param name="port">The published port.</param>
    /// <param name="container">The port of the container.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="texts">What names the service: a number that people choose freely needs a word there.</param>
    public static (string Name, string Risk) Find(int port, int container, string protocol, string texts)
    {
        var risk = Covering(port, protocol).FirstOrDefault(row => row.Risk.Length > 0)?.Risk ?? "";
        return (NameOf(port, protocol, texts) ?? NameOf(container, protocol, texts) ?? "", risk);
    }

    private static string? NameOf(int port, string protocol, string texts) =>
        Covering(port, protocol).FirstOrDefault(row => row.Ports.IsSingle && HasEvidence(row, texts))?.Name;

    private static bool HasEvidence(PortRow row, string texts) =>
        PackagedPorts.EvidenceOf(row.Name) is not { Length: > 0 } words
        || Array.Exists(words, word => texts.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<PortRow> Covering(int port, string protocol) =>
        Rows.Value.Where(row => row.Ports.Contains(port) && Speaks(row, protocol));

    private static bool Speaks(PortRow row, string protocol) =>
        row.Protocols.Length == 0 || protocol.Length == 0 || row.Protocols.Split('/').Contains(protocol);

    private static IEnumerable<PortRow> Read(string table) => PortTableFile.Read(File.ReadAllText(Path.Combine(Folder, table))).Rows;
}
