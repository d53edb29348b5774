namespace PortConstants.Tests.Generator;

/// <summary>The 62 rows that the package began with.</summary>
public class MissionTableTests
{
    private const string File = "mission-table.tsv";

    [SharedDataFact(File)]
    public void EveryRow_AnswersThroughFind()
    {
        var ports = GeneratedProject.WithPackagedTables().Load().Class("Ports");
        var rows = System.IO.File.ReadLines(Path.Combine(TestFolders.SharedData, File)).Select(line => line.Split('\t')).ToList();

        Assert.Equal(62, rows.Count);
        foreach (var row in rows)
        {
            var numbers = row[0].TrimEnd('+').Split('-', ',').Select(int.Parse).ToList();
            Assert.All(numbers, port =>
            {
                Assert.Contains(ports.Find(port), found => (found.First, found.Last) == (numbers[0], numbers[^1]));
                Assert.Equal(row[1] == "x", ports.IsRisky(port));
                Assert.NotNull(ports.NameOf(port));
            });
        }
    }
}
