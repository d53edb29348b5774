using PortConstants.Tables;

namespace PortConstants.Tests.Data;

/// <summary>The tables that the package carries are held to the rules that it has for everyone's.</summary>
public class PackagedTableTests
{
    [Theory]
    [InlineData("data/ports.csv")]
    [InlineData("data/services.csv")]
    public void PackagedTable_HasNoProblem(string path)
    {
        var details = new TableFileDetails();
        var file = PortTableFile.Read(TestFolders.Read(path), details);

        Assert.NotEmpty(file.Rows);
        Assert.Empty(details.Problems);
    }
}
