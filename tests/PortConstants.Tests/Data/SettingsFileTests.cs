using System.Text.Json;
using PortConstants.Knowledge;
using PortConstants.Tables;
using PortConstants.Tests.Configuration;
using PortConstants.Tests.Rules.Inventory;

namespace PortConstants.Tests.Data;

/// <summary>Each row of <c>data/settings.csv</c> with its example, which shows what the row tells by this name alone.</summary>
public class SettingsFileTests
{
    private const string NoName = "qqqq";

    public static TheoryData<string, SettingMeaning, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, SettingMeaning, string>();
            for (var file = new DataFile("settings.csv"); file.Read();)
                rows.Add(file.Text("name"), Enum.Parse<SettingMeaning>(file.Text("shows")), file.Text("example"));
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public async Task Example_ShowsItByTheNameAlone(string name, SettingMeaning meaning, string example)
    {
        var expected = meaning switch
        {
            SettingMeaning.Own or SettingMeaning.OwnSection => "listens",
            SettingMeaning.CalledSection or SettingMeaning.CommandLine => "connects",
            _ => "unknown",
        };
        Assert.Contains(name, example, StringComparison.Ordinal);
        Assert.Equal(expected, await FindDirectionAsync(example));
        Assert.NotEqual(expected, await FindDirectionAsync(example.Replace(name, NoName)));
    }

    [Fact]
    public void Name_IsThereOnce()
    {
        var names = new List<string>();
        for (var file = new DataFile("settings.csv"); file.Read();)
            names.Add(file.Text("name").ToLowerInvariant());
        Assert.Equal(names.Distinct(), names);
    }

    /// <summary>The direction of the port in a setting; that of a port which the inventory leaves out is not known.</summary>
    private static async Task<string?> FindDirectionAsync(string example)
    {
        var equals = example.IndexOf('=');
        var json = JsonSerializer.Serialize(new Dictionary<string, string> { [example[..equals]] = example[(equals + 1)..] });
        var found = await InventoryVerifier.FindAsync("", [ConfigurationVerifier.File(json)]);
        return found.Count == 0 ? "unknown" : found[0].Properties["direction"];
    }
}
