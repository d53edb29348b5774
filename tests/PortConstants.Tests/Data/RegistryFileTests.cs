using PortConstants.Tables;
using PortConstants.Tests.Tables;

namespace PortConstants.Tests.Data;

/// <summary>The registry file that IANA publishes: it works as it is, and our services agree with it.</summary>
public class RegistryFileTests
{
    private const string RegistryFile = "service-names-port-numbers.csv";

    private static string Registry => File.ReadAllText(Path.Combine(TestFolders.SharedData, RegistryFile));

    [SharedDataFact(RegistryFile)]
    public void WholeRegistry_HasNoProblem()
    {
        var table = TableProblems.Verify((new TableSettings("iana.csv", false, "PortConstants", "IanaPorts", ""), Registry));

        Assert.InRange(table.Constants.Count, 6_201, 10_000);
        Assert.True(LookUpBudget.Share([table])[0].Covers(table));
        Assert.Equal(table.Constants.Count, table.Constants.Select(constant => constant.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(table.Constants, constant => constant is { Name: "Msp_2438", Port: 2438 });
        Assert.Contains(table.Constants, constant => constant is { Name: "Https", Port: 443 });
    }

    [SharedDataFact(RegistryFile)]
    public void Registry_IsTheSameWithOtherLineEndings()
    {
        var expected = PortTableFile.Read(Registry);

        Assert.Equal(expected, PortTableFile.Read("\uFEFF" + Registry.Replace("\r\n", "\n").Replace("\n", "\r\n")));
        Assert.True(expected.IsRegistry);
    }

    [SharedDataFact(RegistryFile)]
    public void EveryRow_ThatTheRegistryHas_AgreesWithIt()
    {
        // The registry's rows by port, under the names that it gives itself.
        var registry = PortTableFile.Read(Registry).Rows
            .SelectMany(row => row.Ports.Ports().Select(port => (Key: (row.Name, port), row.Protocols)))
            .GroupBy(item => item.Key)
            .ToDictionary(group => group.Key, group => group.Select(item => item.Protocols).Aggregate(Protocols.Join));
        var names = RegistryNames();

        foreach (var row in OurRows())
        {
            if (!names.TryGetValue(row.Name, out var theirs))
                continue;
            var protocols = theirs.Zip(row.Ports.Ports(), (name, port) => name.Split('+')
                .Select(part => registry.TryGetValue((Identifier.From(part)!, port), out var found) ? found : throw new InvalidDataException($"The registry has no {part} at {port} ({row.Name})."))
                .Aggregate(Protocols.Join)).Aggregate(Protocols.Join);

            Assert.True(theirs.Length == row.Ports.Count, row.Name);
            Assert.True(Protocols.Join(protocols, row.Protocols) == protocols, $"{row.Name}: {row.Protocols} is more than {protocols}");
        }
    }

    [Fact]
    public void Service_ThatTheRegistryLacks_SaysSo()
    {
        var names = RegistryNames();
        var services = PortTableFile.Read(TestFolders.Read("data/services.csv")).Rows;

        Assert.All(services.Where(row => !names.ContainsKey(row.Name)), row => Assert.Contains("IANA", row.Description));
    }

    [Fact]
    public void RegistryNames_AreOfRowsThatExist() => Assert.Empty(RegistryNames().Keys.Except(OurRows().Select(row => row.Name)));

    private static IEnumerable<PortRow> OurRows() =>
        new[] { "data/ports.csv", "data/services.csv" }.SelectMany(path => PortTableFile.Read(TestFolders.Read(path)).Rows);

    private static Dictionary<string, string[]> RegistryNames()
    {
        var reader = new CsvReader(TestFolders.Read("tests/PortConstants.Tests/Data/registry-names.csv"));
        var names = new Dictionary<string, string[]>();
        reader.Read();
        while (reader.Read())
            names.Add(reader.GetText(0), reader.GetText(1).Split(' '));
        return names;
    }
}
