using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>Cells of ports as documents and commands write them.</summary>
public class PortNotationTests
{
    [Theory]
    // One port for several protocols.
    [InlineData("53/tcp, 53/udp", "53 tcp/udp")]
    [InlineData("53/tcp 53/udp", "53 tcp/udp")]
    [InlineData("TCP 53, UDP 53", "53 tcp/udp")]
    [InlineData("TCP 53 / UDP 53", "53 tcp/udp")]
    [InlineData("TCP: 53, UDP: 53", "53 tcp/udp")]
    [InlineData("53/tcp\n53/udp", "53 tcp/udp")]
    [InlineData("7310, 7310", "7310")]
    [InlineData("53/UDP,53/TCP,9153/TCP", "53, 9153 tcp/udp")]
    [InlineData("7310-7315/tcp, 7310-7315/udp", "7310-7315 tcp/udp")]
    // Remarks.
    [InlineData("7310 (TLS)", "7310")]
    [InlineData("7310 (default)", "7310")]
    [InlineData("7310(default)", "7310")]
    [InlineData("7310 [optional]", "7310")]
    [InlineData("443 TCP (HTTPS)", "443 tcp")]
    [InlineData("443 (HTTPS) TCP", "443 tcp")]
    [InlineData("7310 (UDP, optional)", "7310 udp")]
    [InlineData("49152-65535 (dynamic)", "49152-65535")]
    [InlineData("7310-7315 (10 ports)", "7310-7315")]
    [InlineData("7310 (TLS 1.2)", "7310")]
    [InlineData("7310 (plain), 7311 (TLS)", "7310, 7311")]
    [InlineData("~~7310~~", "7310")]
    [InlineData("443 HTTPS", "443 tcp")]
    [InlineData("HTTP: 80, HTTPS: 443", "80, 443 tcp")]
    [InlineData("443/quic", "443 udp")]
    // And up.
    [InlineData("49152 and above", "49152")]
    [InlineData("49152 or higher", "49152")]
    [InlineData("49152 and up", "49152")]
    [InlineData("TCP 49152 and above", "49152 tcp")]
    [InlineData(">=49152", "49152")]
    [InlineData("≥ 49152", "49152")]
    [InlineData("49152 und höher", "49152")]
    // Ranges.
    [InlineData("7310:7315", "7310-7315")]
    [InlineData("1024:65535", "1024-65535")]
    [InlineData("10000:20000/udp", "10000-20000 udp")]
    [InlineData("30000:32767", "30000-32767")]
    [InlineData("7310..7315", "7310-7315")]
    [InlineData("7310...7315", "7310-7315")]
    [InlineData("7310 … 7315", "7310-7315")]
    [InlineData("7310~7315", "7310-7315")]
    [InlineData("from 7310 to 7315", "7310-7315")]
    [InlineData("between 7310 and 7315", "7310-7315")]
    [InlineData("von 7310 bis 7315", "7310-7315")]
    [InlineData("de 7310 à 7315", "7310-7315")]
    [InlineData("7310 7311", "7310, 7311")]
    [InlineData("443 8443 9443", "443, 8443, 9443")]
    // Numbers that a program took for decimals.
    [InlineData("2309.0", "2309")]
    [InlineData("443.0", "443")]
    [InlineData("2309.0/tcp", "2309 tcp")]
    // What commands print, and addresses.
    [InlineData("7311:30311/TCP", "7311 tcp")]
    [InlineData("80:31380/TCP,443:31390/TCP", "80, 443 tcp")]
    [InlineData("0.0.0.0:7310->8080/tcp", "7310 tcp")]
    [InlineData("0.0.0.0:7310->8080/tcp, :::7310->8080/tcp", "7310 tcp")]
    [InlineData("[::]:7310->8080/tcp", "7310 tcp")]
    [InlineData("0.0.0.0:7310-7312->7310-7312/tcp", "7310-7312 tcp")]
    [InlineData("8080/tcp, 0.0.0.0:7310->80/tcp", "8080, 7310 tcp")]
    [InlineData("7310 → 8080", "7310")]
    [InlineData("8080:80", "8080")]
    [InlineData("80:8080", "80")]
    [InlineData("7310:7310", "7310")]
    [InlineData("127.0.0.1:8080:80", "8080")]
    [InlineData("localhost:7310", "7310")]
    [InlineData("10.0.0.5:7310", "7310")]
    [InlineData("db.example.com:7310/tcp", "7310 tcp")]
    [InlineData("[::1]:7310", "7310")]
    [InlineData("*:7310", "7310")]
    [InlineData(":7310", "7310")]
    [InlineData("http://localhost:7310/orders", "7310 tcp")]
    [InlineData("tcp://localhost:7310", "7310 tcp")]
    [InlineData("postgres://me@db:7310/shop", "7310")]
    public void Notation_IsRead(string cell, string expected) => Assert.Equal("A " + expected, TableRows.Of($"name\tport\nA\t\"{cell}\"\n"));

    [Theory]
    [InlineData("7310 (7311 for TLS)")]
    [InlineData("7310 (since 2019)")]
    [InlineData("3000:8080")]
    [InlineData("10 080")]
    [InlineData("1.0.0")]
    [InlineData("below 1024")]
    [InlineData("7310 or so")]
    [InlineData("https://shop.example")]
    [InlineData("shop:http")]
    [InlineData("7315..7310")]
    [InlineData("localhost:73100")]
    public void AnythingElse_IsRefused(string cell) => TableProblems.Verify($"name\tport\nA\t{{|PORT103:{cell}|}}\nB\t1\n");

    [Fact]
    public void PairThatMayBeARange_IsToldBothForms()
    {
        var details = new TableFileDetails();

        PortTableFile.Read("name,port\nA,3000:8080\n", details);

        Assert.Contains("write 3000-8080 or 3000", Assert.Single(details.Problems).Message);
    }

    [Fact]
    public void FormsOfDocuments_AreNoSignOfARow() =>
        Assert.Equal("Orders 7310", TableRows.Of("7310,10.0.0.5:8080,Orders\n"));
}
