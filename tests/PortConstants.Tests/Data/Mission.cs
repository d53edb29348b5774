using PortConstants.Tables;

namespace PortConstants.Tests.Data;

/// <summary>The 62 rows that the package began with: ports and marks, in their order.</summary>
public static class Mission
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<(string Ports, bool IsRisky)> Rows { get; } = Read();

    private static List<(string Ports, bool IsRisky)> Read()
    {
        var reader = new CsvReader(TestFolders.Read("tests/PortConstants.Tests/Data/mission-rows.csv"));
        var rows = new List<(string Ports, bool IsRisky)>();
        reader.Read();
        while (reader.Read())
            rows.Add((reader.GetText(0), reader.GetText(1) == "x"));
        return rows;
    }
}
