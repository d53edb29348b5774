using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>What is wrong in a table that was not written for the package, at its exact cell, with what to write instead.</summary>
public class TableMistakeTests
{
    [Theory]
    // The cell is exact in every dialect.
    [InlineData("sep=;\r\nport;name\r\n{|PORT103:x|};A\r\n1;{|PORT104:?|}\r\n")]
    [InlineData("port;name;protocol\n1;A;\"{|PORT106:a;b|}\"\n2;B;tcp")]
    [InlineData("port\tname\n1\tA\n2\t{|PORT105:A|}\n")]
    [InlineData("port;name\n1;A;{|PORT101:b;c|}\n")]
    [InlineData("port;name;protocol\n1;A{|PORT101:|}\n")]
    [InlineData("port;name\n1;{|PORT101:\"A|}\n2;B\n")]
    [InlineData("{|PORT112:7310;Orders|}\n{|PORT103:99999|};B\n7311;{|PORT104:-|}\n")]
    [InlineData("| port | name |\n|---|---|\n|{|PORT103: x |}| A |\n")]
    [InlineData("name    port\n----    ----\nA       {|PORT103:x|}\n")]
    [InlineData("a 1/tcp\nb {|PORT103:x/tcp|} # c\nc 2/tcp\n")]
    [InlineData("title\n\nport,name\n{|PORT103:x|},A\n1,B\n")]
    [InlineData("name,from port,to port\nA,1,{|PORT103:x|}\nB,2,{|PORT103:1|}\nC,{|PORT103:1-2|},3\nD,{|PORT103:|},4\n")]
    [InlineData("name,tcp port,udp port\nA,{|PORT103:|},\nB,{|PORT103:x|},1\nC,1,{|PORT103:x|}\n")]
    [InlineData("port,name,tcp,udp\n1,A,{|PORT106:perhaps|},x\n")]
    // Numbers that a spreadsheet has formatted.
    [InlineData("port,name\n\"{|PORT103:8,080|}\",Admin\n\"{|PORT103:9,092|}\",Events\n")]
    [InlineData("port,name\n\"{|PORT103:1,433|}\",Sql\n\"{|PORT103:27,017|}\",Mongo\n\"{|PORT103:11,211|}\",Cache\n\"{|PORT103:22,443|}\",Two")]
    [InlineData("port;name\n{|PORT103:8,000-8,010|};A\n{|PORT103:8.080|};B\n{|PORT103:8'080|};C\n{|PORT103:8\u202F080|};D\n{|PORT103:8080.00|};E\n")]
    // Only a whole cell shows that the numbers of the table have separators.
    [InlineData("port;name;notes\n22,443;Two;about 1,433 rows\n")]
    [InlineData("port,a,b,name\n\"22,443\",1,433,Two\n")]
    [InlineData("port;name;notes\n{|PORT103:22,443|};Two;1,433\n")]
    // Numbers to which a spreadsheet has added decimals.
    [InlineData("port;name\n{|PORT103:8080,0|};A\n{|PORT103:443,00|};B\n{|PORT103:8080,0-8090,0|};C\n{|PORT103: 0,0 |};D\n22,443;E\n")]
    [InlineData("port;name\n{|PORT103:8080,0/tcp|};A\n{|PORT103:8080,0 bis 8090,0|};B\n{|PORT103:8080,0 und 8090,0|};C\n")]
    [InlineData("port,name\n\"{|PORT103:8080,0|}\",A\n{|PORT103:8080.00|},B\n")]
    [InlineData("port;name\n8080, 0;A\n8080 ,0;B\n8080,0,1;C\n0,8080;D\n8080,10;E\n0,1,0;F\n8000,000;G\n443,0-1023;H\n0-1023,0-1023;I\n80 bis 90,0;J\n")]
    // Not certain, so not guessed.
    [InlineData("{|PORT102:1,7310,Orders|}\n2,7311,Stock\n")]
    [InlineData("{|PORT102:7310,7311|}\n7312,7313\n")]
    [InlineData("{|PORT102:7310|}\n7311\n")]
    [InlineData("{|PORT102:Host Port,Container Port,Service|}\n7310,80,Orders\n")]
    [InlineData("{|PORT102:port,notes|}\n7310,Orders\n")]
    [InlineData("{|PORT102:title,text|}\na,b\n")]
    [InlineData("Protocol tcp Port Exclusion Ranges\n\n{|PORT102:Start Port    End Port|}\n----------    --------\n        80          80\n")]
    [InlineData("{|PORT102:a |}\n")]
    public void Mistake_IsReportedAtItsCell(string text) => TableProblems.Verify(text);

    [Theory]
    [InlineData("1,7310,Orders\n2,7311,Stock\n", "columns 1 and 2 may both hold the ports: begin it with a header such as 'port,name', or name the column in the project, as in PortColumn=\"2\"")]
    [InlineData("7310\n", "no column holds names: add one, or begin the table with a header such as 'port,name'")]
    [InlineData("Host Port,Container Port,Service\n1,2,A\n", "name the right one in the project, as in PortColumn=\"Host Port\"")]
    [InlineData("Nr;Titel\n1;A\n", "or name its columns in the project with PortColumn and NameColumn")]
    [InlineData("7310 - Orders\n", "with commas between the columns")]
    [InlineData("port;Titel\n1;A\n", "as in NameColumn=\"Titel\"")]
    [InlineData("Nr;name\n1;A\n", "as in PortColumn=\"Nr\"")]
    [InlineData("p\0o\0r\0t\0,\0n\0", "save the file as UTF-8")]
    [InlineData("7310,Orders\n", "the ports from column 1, the names from column 2 were taken; begin it with 'port,name' to be sure")]
    [InlineData("a;7310;tcp;Orders;x\n", "the names from column 1, the protocols from column 3, the descriptions from column 4 were taken; begin it with 'name;port;protocol;description;other'")]
    [InlineData("port,name\n\"8,080\",A\n", "write 8080, or a list of ports with a space after the comma")]
    [InlineData("port;name\n8.080;A\n", "write 8080")]
    [InlineData("port;name\n8080,0;A\n", "write 8080, or a list of ports with a space after the comma")]
    [InlineData("port;name\n8080,0-8090,0;A\n", "write the numbers without it, or a list of ports with a space after the comma")]
    [InlineData("port;name\n8,000-8,010;A\n", "write the numbers without it, or a list of ports with a space after the comma")]
    [InlineData("port;name\nAny;A\n", "or begin the line with '#' to leave it out")]
    [InlineData("port;name\n1;A\n2;A\n", "set Duplicates=\"suffix\" on the PortTable item")]
    [InlineData("port;name\n1\n", "add a semicolon for each empty field")]
    [InlineData("port,name\n1,K\uFFFDche\n", "save the file as UTF-8")]
    public void Message_TellsWhatToWrite(string text, string expected)
    {
        var details = new TableFileDetails();
        var problems = new List<TableProblem>();
        var source = new PortTableSource(TableProblems.File("own.csv", "").Settings, PortTableFile.Read(text, details));

        PortTableMerger.Build([source], [details], problems);

        Assert.Contains(details.Problems.Concat(problems), problem => problem.Message.Contains(expected));
    }

    [Theory]
    [InlineData("port,name\n1,{|PORT111:K\uFFFDche|}\n2,\uFFFD\uFFFDx\n")]
    [InlineData("port;name;Gr\u00FC\u00DFe\n1;A;ok\n2;B;{|PORT111:\uFFFD|}\n")]
    [InlineData("port,name,{|PORT111:Gr\uFFFD\u00DFe|}\n1,A,\n")]
    [InlineData("# \uFFFD\nport,name\n1,A\n")]
    public void TextThatIsNotUnicode_IsReportedOnce(string text) => TableProblems.Verify(text);
}
