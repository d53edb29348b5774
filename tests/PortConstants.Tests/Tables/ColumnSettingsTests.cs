using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>Columns that the project names.</summary>
public class ColumnSettingsTests
{
    [Theory]
    [InlineData("Nr,Titel,L\n7310,Orders,udp\n", "Nr", "Titel", "L", null, "Orders 7310 udp")]
    [InlineData("nr.;Titel\n7310;Orders\n", "Nr", "TITEL", "", null, "Orders 7310")]
    [InlineData("port,name,title\n7310,a,Orders\n", "", "title", "", null, "Orders 7310")]
    [InlineData("Host Port,Container Port,Service\n7310,80,Orders\n", "Host Port", "", "", null, "Orders 7310")]
    [InlineData("from port,to port,name\n7310,7311,Orders\n", "from port", "", "", null, "Orders 7310")]
    [InlineData("1,7310,Orders\n2,7311,Stock\n", "2", "", "", null, "Orders 7310, Stock 7311")]
    [InlineData("x;7310;a;Orders\ny;7311;b;Stock\n", "2", "4", "", null, "Orders 7310, Stock 7311")]
    [InlineData("a,b,c\nx,7310,Orders\n", "2", "3", "", null, "Orders 7310")]
    [InlineData("port,name\n7310,Orders\n", "", "", "", true, "Orders 7310")]
    [InlineData("2024,name,port\nx,Orders,7310\n", "", "", "", true, "Orders 7310")]
    [InlineData("7310,Orders\n", "", "", "", false, "Orders 7310")]
    [InlineData("open,Orders\n7311,Stock\n7312,Beacon\n", "1", "2", "", true, "Stock 7311, Beacon 7312")]
    public void NamedColumns_AreRead(string text, string port, string name, string protocol, bool? hasHeader, string expected) =>
        Assert.Equal(expected, TableRows.Of(text, new ColumnSettings(port, name, protocol, "", hasHeader)));

    [Fact]
    public void ColumnsThatAreAllNamed_AreNoGuess()
    {
        var details = new TableFileDetails();

        PortTableFile.Read("7310,Orders\n", new ColumnSettings("1", "2", "", "", HasHeader: false), details);

        Assert.Empty(details.Problems);
    }

    [Theory]
    [InlineData("port,name\n1,A\n", "Nr", "which PortColumn names")]
    [InlineData("port,name\n1,A\n", "7", "which PortColumn names")]
    [InlineData("1,A\n", "7", "names none")]
    [InlineData("1,A\n", "Nr", "names none")]
    public void ColumnThatIsNotThere_IsReported(string text, string port, string expected)
    {
        var details = new TableFileDetails();

        Assert.Empty(PortTableFile.Read(text, new ColumnSettings(port, "", "", "", null), details).Rows);

        var problem = Assert.Single(details.Problems);
        Assert.Equal(TableProblemKind.NoTable, problem.Kind);
        Assert.Contains(expected, problem.Message);
    }
}
