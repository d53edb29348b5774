namespace PortConstants.Tests.Tables;

/// <summary>Rows that name no service.</summary>
public class PlaceholderTests
{
    [Theory]
    [InlineData("Available")]
    [InlineData("TBD")]
    [InlineData("tbd.")]
    [InlineData("(future)")]
    [InlineData("free")]
    [InlineData("<unused>")]
    [InlineData("spare")]
    [InlineData("(none)")]
    [InlineData("*Available*")]
    [InlineData("- reserved -")]
    [InlineData("[N/A]")]
    [InlineData("Not assigned")]
    [InlineData("frei")]
    [InlineData("Réservé")]
    [InlineData("未分配")]
    [InlineData("Total")]
    [InlineData("Total:")]
    [InlineData("Summe")]
    public void RowWithoutAService_IsPassedOver(string name)
    {
        Assert.Equal("Orders 7310", TableRows.Of($"port,name\n7310,Orders\n7311,{name}\n"));
        Assert.Equal("Orders 7310", TableRows.Of($"| port | name |\n|---|---|\n| 7310 | Orders |\n| 7311 | {name} |\n"));
    }

    [Theory]
    [InlineData("Freeciv")]
    [InlineData("Future Orders")]
    [InlineData("Total Commander")]
    [InlineData("None2")]
    [InlineData("Available stock")]
    public void NameWithSuchAWord_IsAName(string name) => Assert.Contains(", ", TableRows.Of($"port,name\n7310,Orders\n7311,{name}\n"));

    [Theory]
    [InlineData("port;transport;service_name;description\n1;tcp;tcpmux;mux\n4;tcp;;Unassigned\n5;udp;;Reserved\n6;udp;;\n7;tcp;rje;x\n", "Tcpmux 1 tcp, Rje 7 tcp")]
    [InlineData("port,name,owner\n7310,Orders,me\n,,Total\n", "Orders 7310")]
    [InlineData("name,port,description\nOrders,7310,\n,7311,reserved\n", "Orders 7310")]
    public void RowWithoutAName_IsPassedOverWhereItSaysSo(string text, string expected) => Assert.Equal(expected, TableRows.Of(text));

    [Theory]
    [InlineData("Service,Port,Protocol\nOrders,7310,TCP\n{|PORT104:|},7311,UDP\n")]
    [InlineData("Service,Port,Description\nOrders,7310,x\n{|PORT104:|},7311,\n")]
    [InlineData("port,name\n7310,Orders\n7311,{|PORT104:|}\n")]
    [InlineData("port,name,description\n7310,Orders,x\n7311,{|PORT104:|},The stock.\n")]
    public void AnyOtherRowWithoutAName_Reports(string text) => TableProblems.Verify(text);

    [Theory]
    [InlineData("Name,Port,Protocol\nA,1,tcp\nB,2,{|PORT106:tpc|}\nC,3,tpc\nD,4,{|PORT106:upd|}\n")]
    [InlineData("Name,Port,Protocol\nA,1,{|PORT106:SSH|}\nB,2,SMTP\nC,3,FTP\n")]
    public void UnknownProtocol_ReportsOnce(string text) => TableProblems.Verify(text);
}
