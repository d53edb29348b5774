using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>Files that are no tables are called what they are.</summary>
public class NoTableTests
{
    [Theory]
    [InlineData("{ \"Orders\": 7310 }", "JSON")]
    [InlineData("{\n  \"Orders\": 7310,\n  \"Stock\": 7311\n}\n", "JSON")]
    [InlineData("[{ \"port\": 7310, \"name\": \"Orders\" }]", "JSON")]
    [InlineData("[\n  { \"port\": 7310 }\n]\n", "JSON")]
    [InlineData("orders: 7310\nstock: 7311\n", "YAML")]
    [InlineData("# ours\nports:\n  - 7310\n  - 7311\n", "YAML")]
    [InlineData("---\nservices:\n  orders:\n    ports:\n      - \"7310:80\"\n", "YAML")]
    [InlineData("<ports>\n  <port n=\"7310\"/>\n</ports>\n", "XML")]
    [InlineData("<?xml version=\"1.0\"?>\n<a/>\n", "XML")]
    [InlineData("<table><tr><th>Port</th><th>Name</th></tr></table>", "HTML")]
    [InlineData("<!DOCTYPE html>\n<html></html>\n", "HTML")]
    [InlineData("[ports]\norders = 7310\nstock = 7311\n", "INI or TOML")]
    [InlineData("; ours\n[ports]\norders=7310\n", "INI or TOML")]
    [InlineData("ORDERS_PORT=7310\nexport STOCK_PORT=7311\n", "a list of settings")]
    [InlineData("namespace Shop;\n\npublic static class Ports\n{\n    public const int Orders = 7310;\n}\n", "C#")]
    [InlineData("using System;\n\npublic enum Port { Orders = 7310 }\n", "C#")]
    public void FileOfAnotherKind_IsCalledWhatItIs(string text, string kind) =>
        Assert.Equal($"This is {kind}, and a port table is CSV, TSV or Markdown: write a row for each port below the header 'port,name'", Message(text));

    [Theory]
    [InlineData("tcp 7310 orders\n")]
    [InlineData("a,b,c\nx,y,z\n")]
    [InlineData("The ports of the shop.\nOrders listens on 7310.\n")]
    public void AnyOtherText_IsToldAHeader(string text) => Assert.Contains("begin it with a header such as 'port,name,description'", Message(text));

    [Fact]
    public void LongText_IsToldHowFarTheHeaderWasSearched() =>
        Assert.Contains("in its first 9 lines: begin it", Message(string.Concat(Enumerable.Repeat("Some text about ports.\n", 20))));

    private static string Message(string text)
    {
        var details = new TableFileDetails();

        Assert.Empty(PortTableFile.Read(text, details).Rows);

        return Assert.Single(details.Problems).Message;
    }
}
