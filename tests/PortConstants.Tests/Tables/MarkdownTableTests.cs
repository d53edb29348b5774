using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>Tables in documents: found wherever they are, and no longer than they are.</summary>
public class MarkdownTableTests
{
    private const string Table = """
        | Port | Service |
        |------|---------|
        | 7310 | Orders  |

        """;

    [Theory]
    [InlineData("# Ports\n\nText, with a comma: 7310.\n\n")]
    [InlineData("---\ntitle: Ports\n---\n")]
    [InlineData("| Date | Change |\n|---|---|\n| 2024 | none |\n\n")]
    [InlineData("| Port |\n|---|\n| 7312 |\n\n")]
    public void TextAbove_IsNoPartOfTheTable(string above) => Assert.Equal("Orders 7310", TableRows.Of(above + Table));

    [Fact]
    public void TableBelowManyLines_IsFound() =>
        Assert.Equal("Orders 7310", TableRows.Of(string.Concat(Enumerable.Repeat("A line, with a comma.\n\n", 40)) + Table));

    [Theory]
    [InlineData("\nSome text, with a comma.\n- 7311, a list\n")]
    [InlineData("Text without an empty line before it.\n7311, x\n")]
    [InlineData("\nRun `ps | grep orders | wc` to see it.\n")]
    [InlineData("\n| Date | Change |\n|---|---|\n| 2024 | none |\n")]
    [InlineData("\n```shell\necho 7311 | nc orders\n```\n")]
    public void TextBelow_IsNoRow(string below) => Assert.Equal("Orders 7310", TableRows.Of(Table + below));

    [Theory]
    [InlineData("\n| 7311 | Stock |\n")]
    [InlineData("\n## More\n\nText.\n\n| Port | Service |\n|---|---|\n| 7311 | Stock |\n")]
    [InlineData("\n| Date | Change |\n|---|---|\n| 2024 | none |\n\n|Port|Service|\n|:--|--:|\n|7311|Stock|\n")]
    public void RowsBelowTheSameHeader_AreRead(string below) => Assert.Equal("Orders 7310, Stock 7311", TableRows.Of(Table + below));

    [Theory]
    [InlineData("|Service|Protocol|Port|\n|---|---|---|\norders|TCP|7310|\n", "Orders 7310 tcp")]
    [InlineData("|Service|Protocol|Port|\n|---|---|---|\norders|TCP|7310\n", "Orders 7310 tcp")]
    [InlineData("|Service|Protocol|Port\n|---|---|---|\n|orders|TCP|7310|\n", "Orders 7310 tcp")]
    [InlineData("Service | Protocol | Port\n--- | --- | ---\norders | TCP | 7310\n", "Orders 7310 tcp")]
    [InlineData("Service|Port\n:-|-:\n|orders|7310|\n", "Orders 7310")]
    [InlineData("|Service|Port|Notes|\n|---|---|---|\n|Orders|7310|\n", "Orders 7310")]
    [InlineData("|Service|Start Port|End Port|\n|---|---|---|\norders|7310|7315|\n", "Orders 7310-7315")]
    [InlineData("+---------+------+\n| Service | Port |\n+---------+------+\n| Orders  | 7310 |\n+---------+------+\n", "Orders 7310")]
    [InlineData("+---------+------+\n| Service | Port |\n+=========+======+\n| Orders  | 7310 |\n+---------+------+\n| Stock   | 7311 |\n+---------+------+\n",
        "Orders 7310, Stock 7311")]
    [InlineData(" service | port\n---------+------\n Orders  | 7310\n(1 row)\n", "Orders 7310")]
    [InlineData("  | Service | Port |\n  |---|---|\n  | Orders | 7310 |\r\n", "Orders 7310")]
    public void OuterBarsAndLastCells_MayBeMissing(string text, string expected) => Assert.Equal(expected, TableRows.Of(text));

    [Theory]
    [InlineData("[Orders](https://x.example/o)", "Orders")]
    [InlineData("[Orders][1]", "Orders")]
    [InlineData("<b>Orders</b>", "Orders")]
    [InlineData("<a href=\"#o\"><code>Orders</code></a>", "Orders")]
    [InlineData("**Orders**", "Orders")]
    [InlineData("__Orders__", "Orders")]
    [InlineData("_Orders_", "Orders")]
    [InlineData("`Orders`", "Orders")]
    [InlineData(":white_check_mark: Orders", "Orders")]
    [InlineData("Orders[^1]", "Orders")]
    [InlineData("Orders[2]", "Orders")]
    [InlineData("Orders<sup>2</sup>", "Orders")]
    [InlineData("![logo](o.png) Orders", "Orders")]
    [InlineData("Orders \\| main", "OrdersMain")]
    [InlineData("order\\_service", "OrderService")]
    [InlineData("Orders<br>main", "OrdersMain")]
    [InlineData("Orders &amp; Co", "OrdersCo")]
    [InlineData("HTTP", "HTTP")]
    public void MarkupOfAName_IsNoPartOfIt(string name, string expected) =>
        Assert.Equal(expected + " 7310", TableRows.Of($"| Name | Port |\n|---|---|\n| {name} | 7310 |\n"));

    [Theory]
    [InlineData("7310<br>7311", "7310, 7311")]
    [InlineData("7310<br/>7311<br />7312", "7310, 7311, 7312")]
    [InlineData("**7310**", "7310")]
    [InlineData("`7310`/tcp", "7310 tcp")]
    [InlineData("[7310](#orders)", "7310")]
    [InlineData("7310<sup>1</sup>", "7310")]
    [InlineData("7310[^1]", "7310")]
    [InlineData("~~7310~~", "7310")]
    public void MarkupOfAPort_IsNoPartOfIt(string port, string expected) =>
        Assert.Equal("Orders " + expected, TableRows.Of($"| Name | Port |\n|---|---|\n| Orders | {port} |\n"));

    [Theory]
    [InlineData("text\n\n| Port | Owner |\n|---|---|\n| 7310 | me |\n", "PORT102 at ' Port | Owner '")]
    [InlineData("| Port | Name |\n|---|---|\n| 7310 | Orders | main |\n", "PORT101 at ' main '")]
    [InlineData("| Port | Name |\n|---|---|\n| x | Orders |\n", "PORT103 at ' x '")]
    [InlineData("| Port | Name |\n|---|---|\n|  | Orders |\n", "PORT103 at '  '")]
    [InlineData("| Port | Name |\n|---|---|\n| 7310 |\n", "PORT104 at ''")]
    public void Mistake_IsReportedAtItsCell(string text, string expected)
    {
        var details = new TableFileDetails();

        PortTableFile.Read(text, details);

        var problem = Assert.Single(details.Problems);
        Assert.Equal(expected, $"PORT{(int)problem.Kind} at '{text.Substring(problem.Start, problem.Length)}'");
    }

    [Fact]
    public void ColumnsAreNumbered_AsTheyAreSeen() => Assert.Equal("Orders 7310", TableRows.Of(
        "| Owner | Nr | Who |\n|---|---|---|\n| Orders | 7310 | me |\n", new ColumnSettings("2", "1", "", "", null)));
}
