using PortConstants.Tables;
using PortConstants.Tests.Tables;

namespace PortConstants.Tests.Data;

/// <summary>The registry file that IANA publishes: it works as it is, and our services agree with it.</summary>
public class RegistryFileTests
{
    [Theory, MemberData(nameof(Registry.Files), MemberType = typeof(Registry))]
    public void Registry_HasNoProblem(string file, int constants)
    {
        var table = TableProblems.Verify((new TableSettings("iana.csv", false, "PortConstants", "IanaPorts", ""), TestFolders.Read(file)));

        Assert.InRange(table.Constants.Count, constants, constants * 3 / 2);
        Assert.True(LookUpBudget.Share([table])[0].Covers(table));
        Assert.Equal(table.Constants.Count, table.Constants.Select(constant => constant.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(table.Constants, constant => constant is { Name: "Msp_2438", Port: 2438 });
        Assert.Contains(table.Constants, constant => constant is { Name: "Https", Port: 443 });
    }

    [Theory, MemberData(nameof(Registry.Files), MemberType = typeof(Registry))]
    public void Registry_IsTheSameWithOtherLineEndings(string file, int constants)
    {
        var text = TestFolders.Read(file);
        var expected = PortTableFile.Read(text);

        Assert.InRange(expected.Rows.Count, constants / 2, int.MaxValue);
        Assert.Equal(expected, PortTableFile.Read("\uFEFF" + text.Replace("\r\n", "\n").Replace("\n", "\r\n")));
        Assert.True(expected.IsRegistry);
    }

    [Theory, MemberData(nameof(Registry.Files), MemberType = typeof(Registry))]
    public void EveryRow_ThatTheRegistryHas_AgreesWithIt(string file, int constants)
    {
        // The registry's rows by port, under the names that it gives itself.
        var rows = PortTableFile.Read(TestFolders.Read(file)).Rows;
        Assert.InRange(rows.Count, constants / 2, int.MaxValue);
        var registry = rows
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
