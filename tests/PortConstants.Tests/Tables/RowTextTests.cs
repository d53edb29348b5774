using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>The texts of a row: in one line, without footnotes, and joined where several rows are one.</summary>
public class RowTextTests
{
    [Theory]
    [InlineData("The shop's orders.", "The shop's orders.")]
    [InlineData("two  spaces", "two spaces")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("two\r\n lines \t", "two lines")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("Aufträge ~ x", "Aufträge ~ x")]
    [InlineData("\u2028x", "x")]
    [InlineData(" x", "x")]
    [InlineData("x ", "x")]
    [InlineData("é", "é")]
    [InlineData("", "")]
    public void Description_IsOneLine(string description, string expected) =>
        Assert.Equal(expected, Assert.Single(PortTableFile.Read($"port,name,description\n1,A,\"{description}\"\n").Rows).Description);

    [Theory]
    [InlineData("Orders[1]", "Orders")]
    [InlineData("Orders[10][9]", "Orders")]
    [InlineData("[1]Orders", "Orders")]
    [InlineData("Orders[a]", "OrdersA")]
    [InlineData("Orders[]", "Orders")]
    [InlineData("Orders[1", "Orders1")]
    [InlineData("Orders[1a]", "Orders1A")]
    [InlineData("Orders[", "Orders")]
    public void FootnotesOfADescription_AreNoPartOfTheName(string description, string expected) =>
        Assert.StartsWith(expected + " ", TableRows.Of($"port,description\n7310,{description}\n"), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("tcp and udp", "tcp/udp")]
    [InlineData("tcp oder udp", "tcp/udp")]
    [InlineData("tcp und udp", "tcp/udp")]
    [InlineData("tcp or udp", "tcp/udp")]
    [InlineData("tcp et udp", "tcp/udp")]
    [InlineData("tcp ou udp", "tcp/udp")]
    [InlineData("tcp y udp", "tcp/udp")]
    [InlineData("tcp o udp", "tcp/udp")]
    [InlineData("tcp e udp", "tcp/udp")]
    [InlineData("tcp en udp", "tcp/udp")]
    [InlineData("tcp of udp", "tcp/udp")]
    [InlineData("tcp, and udp", "tcp/udp")]
    [InlineData("tcp/tcp", "tcp")]
    [InlineData("udp;tcp", "tcp/udp")]
    [InlineData("sctp & dccp", "sctp/dccp")]
    [InlineData("beide", "tcp/udp")]
    [InlineData("6", "tcp")]
    public void Protocols_HaveOneSpelling(string cell, string expected) =>
        Assert.Equal("A 1 " + expected, TableRows.Of($"port\tname\tprotocol\n1\tA\t{cell}\n"));

    [Fact]
    public void RowsOfOneNameAndPort_CompleteEachOther()
    {
        var rows = PortTableFile.Read(
            "port,name,protocol,risk,description\n1,A,tcp,,first\n1,A,udp,risky,second\n2,B,tcp,old,\n2,B,tcp,new,late\n").Rows;

        Assert.Equal([("tcp/udp", "risky", "first"), ("tcp", "old", "late")], rows.Select(row => (row.Protocols, row.Risk, row.Description)));
    }

    [Fact]
    public void RowsOfSeveralFiles_CompleteEachOther()
    {
        var table = Build(
            "port,name,members,encrypted\n1-2,A,,\n5,T,,\n6,C,,T\n",
            "port,name,members,encrypted\n1-2,A,B C,T\n5,T,,\n6,C,,A\n");

        var a = table.Rows.Single(row => row.Name == "A");
        Assert.Equal(["B", "C"], a.Members);
        Assert.Equal("T", a.Encrypted);
        Assert.Equal("T", table.Rows.Single(row => row.Name == "C").Encrypted);
    }

    [Fact]
    public void EqualTexts_GiveEqualTables()
    {
        PortTableFile Read(string name) => PortTableFile.Read($"port,name\n1,A\n2,{name}\n");

        Assert.Equal(Read("B"), Read("B"));
        Assert.Equal(Read("B").GetHashCode(), Read("B").GetHashCode());
        Assert.NotEqual(Read("B"), Read("C"));
        Assert.NotEqual(Read("B"), PortTableFile.Read("port,name\n1,A\n"));
        Assert.Equal(default, EquatableArray<string>.Empty);
    }

    private static PortTable Build(params string[] texts) => PortTableMerger.Build(
        [.. texts.Select((text, index) => new PortTableSource(TableProblems.File($"{index}.csv", "").Settings, PortTableFile.Read(text)))]);
}
