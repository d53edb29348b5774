using CsCheck;
using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

public class PortSetTests
{
    [Theory]
    [InlineData("22", "22")]
    [InlineData(" 22 ", "22")]
    [InlineData("0", "0")]
    [InlineData("65535", "65535")]
    [InlineData("00080", "80")]
    [InlineData("20-21", "20-21")]
    [InlineData("20 - 21", "20-21")]
    [InlineData("6881–6999", "6881-6999")]
    [InlineData("6881—6999", "6881-6999")]
    [InlineData("6881‑6999", "6881-6999")]
    [InlineData("6881−6999", "6881-6999")]
    [InlineData("22,443", "22, 443")]
    [InlineData("5631, 5632", "5631, 5632")]
    [InlineData("5632,5631", "5632, 5631")]
    [InlineData("445, 6881-6999", "445, 6881-6999")]
    [InlineData("5004+", "5004")]
    [InlineData("5004 +", "5004")]
    [InlineData("80-80", "80")]
    public void PortSyntax_IsRead(string text, string expected)
    {
        Assert.Equal(PortSetError.None, PortSet.Parse(text, out var ports));
        Assert.Equal(expected, ports.ToString());
    }

    [Theory]
    [InlineData("", PortSetError.Empty)]
    [InlineData("  ", PortSetError.Empty)]
    [InlineData("80,", PortSetError.Empty)]
    [InlineData(",80", PortSetError.Empty)]
    [InlineData("80-", PortSetError.Empty)]
    [InlineData("-80", PortSetError.NotANumber)]
    [InlineData("+80", PortSetError.NotANumber)]
    [InlineData("1e3", PortSetError.NotANumber)]
    [InlineData("0x50", PortSetError.NotANumber)]
    [InlineData("8_080", PortSetError.NotANumber)]
    [InlineData("8 080", PortSetError.NotANumber)]
    [InlineData("80.", PortSetError.NotANumber)]
    [InlineData("٤٤٣", PortSetError.NotANumber)]
    [InlineData("４４３", PortSetError.NotANumber)]
    [InlineData("20-21-22", PortSetError.NotANumber)]
    [InlineData("5004++", PortSetError.NotANumber)]
    [InlineData("https", PortSetError.NotANumber)]
    [InlineData("22/tcp", PortSetError.NotANumber)]
    [InlineData("20/21", PortSetError.NotANumber)]
    [InlineData("8,080", PortSetError.ThousandsSeparator)]
    [InlineData("1,433", PortSetError.ThousandsSeparator)]
    [InlineData("27,017", PortSetError.ThousandsSeparator)]
    [InlineData("65536", PortSetError.OutOfRange)]
    [InlineData("4294967376", PortSetError.OutOfRange)]
    [InlineData("99999999999999999999999999", PortSetError.OutOfRange)]
    [InlineData("80-65536", PortSetError.OutOfRange)]
    [InlineData("21-20", PortSetError.Reversed)]
    public void AnythingElse_IsRefused(string text, PortSetError error) => Assert.Equal(error, PortSet.Parse(text, out _));

    [Fact]
    public void AndUp_NamesTheFirstPortOnly()
    {
        PortSet.Parse("5004+", out var ports);

        Assert.True(ports.IsSingle);
        Assert.True(ports.Contains(5004));
        Assert.False(ports.Contains(5005));
    }

    [Fact]
    public void List_HoldsItsOwnPortsAlone()
    {
        PortSet.Parse("5631, 5635-5636", out var ports);

        Assert.Equal([5631, 5635, 5636], ports.Ports());
        Assert.Equal((5631, 5636, 3, 2), (ports.First, ports.Last, ports.Count, ports.SpanCount));
        Assert.False(ports.Contains(5632));
    }

    [Fact]
    public void PartOfAText_IsReadWithoutItsSurroundings()
    {
        Assert.Equal(PortSetError.None, PortSet.Parse("1,20-21,3", 2, 5, out var ports));
        Assert.Equal("20-21", ports.ToString());
    }

    [Fact]
    public void AnyPorts_AreReadAsTheyAreShown() =>
        Gen.Select(Gen.UShort, Gen.UShort).Array[1, 5].Sample(pairs =>
        {
            var expected = pairs.Select(pair => (First: Math.Min(pair.Item1, pair.Item2), Last: Math.Max(pair.Item1, pair.Item2))).ToArray();

            Assert.Equal(PortSetError.None, PortSet.Parse(string.Join(",", expected.Select(span => $"{span.First}-{span.Last}")), out var ports));
            Assert.Equal(expected, Enumerable.Range(0, ports.SpanCount).Select(i => (ports.GetSpan(i).First, ports.GetSpan(i).Last)));
            Assert.Equal(PortSetError.None, PortSet.Parse(ports.ToString(), out var again));
            Assert.Equal(ports, again);
            Assert.Equal(ports.GetHashCode(), again.GetHashCode());

            var all = ports.Ports().ToHashSet();
            for (var port = 0; port <= PortSet.MaxPort; port += 97)
                Assert.Equal(all.Contains(port), ports.Contains(port));
        }, iter: 100);

    [Fact]
    public void AnyPorts_AreMergedInOrder() =>
        Gen.Select(Gen.UShort[0, 60], Gen.UShort[0, 9]).Array[1, 8].Sample(pairs =>
        {
            PortSet.Parse(string.Join(",", pairs.Select(pair => $"{pair.Item1}-{pair.Item1 + pair.Item2}")), out var ports);
            var merged = ports.Merged();

            Assert.Equal(ports.Ports().Distinct().Order(), merged.SelectMany(span => Enumerable.Range(span.First, span.Count)));
            Assert.All(merged.Zip(merged.Skip(1)), pair => Assert.True(pair.First.Last + 1 < pair.Second.First));
        });

    [Fact]
    public void AnyText_GivesPortsOrAnError() =>
        Gen.OneOf(Gen.String, Gen.Char["0123456789-–+, \t"].Array[0, 12].Select(chars => new string(chars))).Sample(text =>
        {
            if (PortSet.Parse(text, out var ports) == PortSetError.None)
                Assert.InRange(ports.First, 0, ports.Last);
        });
}
