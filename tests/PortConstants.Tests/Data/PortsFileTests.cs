using PortConstants.Tables;

namespace PortConstants.Tests.Data;

/// <summary><c>data/ports.csv</c> against the list that it is a copy of.</summary>
public class PortsFileTests
{
    [Fact]
    public void EveryRow_IsThereInItsOrderWithItsPortsAndItsMark()
    {
        var mission = Mission.Rows.Select(row => (Ports: Normal(row.Ports), row.IsRisky)).ToArray();
        var rows = PortTableFile.Read(TestFolders.Read("data/ports.csv")).Rows;

        Assert.Equal(62, mission.Length);
        Assert.Equal(mission, rows.Select(row => (row.Ports.ToString(), row.Risk.Length > 0)));
    }

    private static string Normal(string ports)
    {
        Assert.Equal(PortSetError.None, PortSet.Parse(ports, out var parsed));
        return parsed.ToString();
    }
}
