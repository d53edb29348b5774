namespace PortConstants.Tests.Rules.Inventory;

public class OutsidePortTests
{
    [Theory]
    [InlineData("""new TcpListener(IPAddress.Any, int.Parse(Environment.GetEnvironmentVariable("FEED")!))""", "outside listens")]
    [InlineData("""new TcpClient("a.example", configuration.GetValue<int>("Feed"))""", "outside connects")]
    [InlineData("""int.Parse(configuration["Feed:Port"]!)""", "outside unknown")]
    [InlineData("""Environment.GetEnvironmentVariable("PORT")""", "outside unknown")]
    public async Task PlaceWithoutADefault_IsOutside(string expression, string expected)
    {
        var found = Assert.Single(await FindAsync(expression));
        Assert.Equal("true", found.Properties["outside"]);
        Assert.False(found.Properties.ContainsKey("port"));
        Assert.Equal(expected, "outside " + found.Properties["direction"]);
    }

    [Theory]
    [InlineData("""Environment.GetEnvironmentVariable("PORT") ?? "7001" """)]
    [InlineData("""configuration.GetValue("Feed:Port", 7001)""")]
    [InlineData("""int.TryParse(configuration["Feed:Port"], out var port) ? port : 7001""")]
    public async Task PlaceWithADefault_IsInside(string expression) =>
        Assert.DoesNotContain(await FindAsync(expression), found => found.Properties.ContainsKey("outside"));

    [Theory]
    [InlineData("""configuration["Name"]""")]
    [InlineData("""Environment.GetEnvironmentVariable("HOME")""")]
    public async Task OtherSetting_StaysSilent(string expression) => Assert.Empty(await FindAsync(expression));

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> FindAsync(string expression) => InventoryVerifier.FindAsync(
        $$"""
        using System;
        using System.Net;
        using System.Net.Sockets;
        using Microsoft.Extensions.Configuration;
        class C { object? Open(IConfiguration configuration) => {{expression}}; }
        """);
}
