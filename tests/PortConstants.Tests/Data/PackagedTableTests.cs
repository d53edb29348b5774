using PortConstants.Tables;
using PortConstants.Tests.Tables;

namespace PortConstants.Tests.Data;

/// <summary>The tables that the package carries are held to the rules that it has for everyone's.</summary>
public class PackagedTableTests
{
    private static readonly (TableSettings, string)[] Files =
    [
        TableProblems.PackagedFile("ports.csv", TestFolders.Read("data/ports.csv")),
        TableProblems.PackagedFile("services.csv", TestFolders.Read("data/services.csv")),
    ];

    [Fact]
    public void PackagedTables_HaveNoProblem()
    {
        var table = TableProblems.Verify(Files);

        // Not one name of a row or a member was lost or changed on its way into the class.
        Assert.Equal(
            table.Rows.SelectMany(row => row.Ports.IsSingle ? [row.Name] : (IEnumerable<string>)row.Members),
            table.Constants.Select(constant => constant.Name));
        Assert.All(table.Rows, row => Assert.NotEmpty(row.Description));
    }

    [Fact]
    public void Services_AreMoreThanTheContractAsksFor() => Assert.InRange(TableProblems.Verify(Files[1]).Rows.Count, 120, int.MaxValue);

    [Fact]
    public void Risk_StandsOnExactlyTheMarkedRows()
    {
        var risky = TableProblems.Verify(Files[0]).Rows.Where(row => row.Risk.Length > 0).Select(row => row.Ports.ToString());

        Assert.Equal(["69", "135", "137-139", "445", "593", "1026", "1214", "4444"], risky);
    }

    [Fact]
    public void Counterpart_OfEveryClearTextService_IsThere()
    {
        var table = TableProblems.Verify(Files);
        var names = table.Constants.Select(constant => constant.Name).ToHashSet();

        var clear = table.Rows.Where(row => row.Encrypted.Length > 0).ToArray();
        Assert.NotEmpty(clear);
        Assert.All(clear, row => Assert.Contains(table.Constants, constant => table.Rows[constant.Row] == row && names.Contains(constant.Encrypted)));
    }

    [Theory]
    [InlineData("Https", 443)]
    [InlineData("Ssh", 22)]
    [InlineData("FtpData", 20)]
    [InlineData("Ftp", 21)]
    [InlineData("MsRpc", 135)]
    public void Name_IsWhatADeveloperTypes(string name, int port) =>
        Assert.Contains(TableProblems.Verify(Files).Constants, constant => constant.Name == name && constant.Port == port);
}
