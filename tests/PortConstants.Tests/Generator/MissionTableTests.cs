using PortConstants.Tests.Data;

namespace PortConstants.Tests.Generator;

/// <summary>The 62 rows that the package began with.</summary>
public class MissionTableTests
{
    [Fact]
    public void EveryRow_AnswersThroughFind()
    {
        var ports = GeneratedProject.WithPackagedTables().Load().Class("Ports");

        Assert.Equal(62, Mission.Rows.Count);
        foreach (var row in Mission.Rows)
        {
            var numbers = row.Ports.TrimEnd('+').Split('-', ',').Select(int.Parse).ToList();
            Assert.All(numbers, port =>
            {
                Assert.Contains(ports.Find(port), found => (found.First, found.Last) == (numbers[0], numbers[^1]));
                Assert.Equal(row.IsRisky, ports.IsRisky(port));
                Assert.NotNull(ports.NameOf(port));
            });
        }
    }
}
