using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules.Inventory;

public class InventoryTests
{
    [Fact]
    public Task AnyPort_IsReported() => InventoryVerifier.VerifyAsync(
        """
        using System.Net.Sockets;
        class Client { TcpClient Open() => new("stock.example", 23456); }
        """,
        ["23456/tcp connects stock.example"]);

    [Fact]
    public Task NamedConstant_IsReported() => InventoryVerifier.VerifyAsync(
        """
        using System.Net.Sockets;
        class Client { TcpClient Open() => new("shop.example", PortConstants.Ports.Https); }
        """,
        ["443/tcp connects shop.example"]);

    [Fact]
    public Task PortZero_StaysSilent() => InventoryVerifier.VerifyAsync(
        """
        using System.Net;
        using System.Net.Sockets;
        class Server { TcpListener Open() => new(IPAddress.Any, 0); }
        """,
        []);

    [Theory]
    [InlineData("const int MaintenancePortDefault = 33333;", "33333 unknown")]
    [InlineData("int Port => Read(\"Port\", 33333); int Read(string name, int fallback) => fallback;", "33333 unknown")]
    [InlineData("int Port => Read(\"feed:port\", 33333); int Read(string settingKey, int otherwise) => otherwise;", "33333 unknown")]
    [InlineData(
        "object M() => new System.Net.Sockets.TcpListener(System.Net.IPAddress.Any, Read(\"Port\", 33333)); int Read(string name, int fallback) => fallback;",
        "33333/tcp listens")]
    public Task DefaultOfASetting_IsReported(string members, string expected) =>
        InventoryVerifier.VerifyAsync($"class C {{ {members} }}", [expected]);

    [Theory]
    [InlineData("void M() => Write(\"Port\", 33333); void Write(string message, int count) { }")]
    [InlineData("void M() => Read(\"Retries\", 33333); int Read(string name, int fallback) => fallback;")]
    public Task NumberBesideAnotherText_StaysSilent(string members) =>
        InventoryVerifier.VerifyAsync($"class C {{ {members} }}", []);

    [Fact]
    public Task LimitsAndDenyLists_StaySilent() => InventoryVerifier.VerifyAsync(
        """
        class Rules { const int MaxPort = 65535; static readonly int[] BlockedPorts = { 22, 23 }; }
        """,
        []);

    [Fact]
    public Task Origins_StaySilent() => InventoryVerifier.VerifyAsync(
        """
        using Microsoft.AspNetCore.Cors.Infrastructure;
        class Rules
        {
            string[] AllowedOrigins = { "http://localhost:4200" };
            void Allow(CorsPolicyBuilder policy) => policy.WithOrigins("http://localhost:3000", "https://shop.example:8443");
        }
        """,
        []);

    [Fact]
    public Task Trackers_AreHandedOn() => InventoryVerifier.VerifyAsync(
        """
        class Magnet { string[] Trackers = { "udp://tracker.example:1337/announce" }; }
        """,
        ["1337/udp unknown tracker.example"]);

    [Fact]
    public Task HostThatIsFilledIn_IsNotShown() => InventoryVerifier.VerifyAsync(
        """
        class Urls { string UrlOf(string name) => string.Format("http://{0}:5001", name); }
        """,
        ["5001/tcp connects"]);

    [Fact]
    public Task KestrelOnLocalhost_HasTheHost() => InventoryVerifier.VerifyAsync(
        """
        using Microsoft.AspNetCore.Server.Kestrel.Core;
        class Server { void Open(KestrelServerOptions options) => options.ListenLocalhost(5001); }
        """,
        ["5001/tcp listens localhost"]);

    [Fact]
    public Task PortInTheUrlOfAServer_IsTcp() => InventoryVerifier.VerifyAsync(
        """
        using Microsoft.AspNetCore.Builder;
        class Server
        {
            void Open(WebApplication app, string text)
            {
                var port = int.Parse(text ?? "5001");
                app.Run($"http://0.0.0.0:{port}");
            }
        }
        """,
        ["5001/tcp listens"]);

    [Fact]
    public Task WarningOnTheSameNumber_DoesNotReplaceIt() => InventoryVerifier.VerifyAsync(
        """
        class Client { System.Net.Sockets.TcpClient Open() => new("pc.example", 4444); }
        """,
        ["4444/tcp connects pc.example"]);

    [Fact]
    public async Task Off_ReportsNothing() => await PortVerifier.VerifyAsync(
        """
        class Client { System.Net.Sockets.TcpClient Open() => new("stock.example", 29876); }
        """);

    [Fact]
    public Task TestProject_IsOfTests() => InventoryVerifier.VerifyAsync(
        """
        class Client { System.Net.Sockets.TcpClient Open() => new("stock.example", 23456); }
        """,
        ["23456/tcp connects stock.example test"],
        properties: ["IsTestProject = true"]);

    [Fact]
    public Task DevelopmentSettings_AreOfDevelopment() => InventoryVerifier.VerifyAsync(
        "",
        ["6001/tcp unknown development"],
        [ConfigurationVerifier.File("""{ "Http": { "Port": 6001 } }""", "/app/appsettings.Development.json")]);

    [Fact]
    public async Task Properties_HoldTheFacts()
    {
        var found = Assert.Single(await InventoryVerifier.FindAsync(
            """
            class Client { System.Net.Sockets.TcpClient Open() => new("pc.example", 4444); }
            """));

        Assert.Equal("4444", found.Properties["port"]);
        Assert.Equal("connects", found.Properties["direction"]);
        Assert.Equal("tcp", found.Properties["protocol"]);
        Assert.Equal("pc.example", found.Properties["host"]);
        Assert.Equal("production", found.Properties["environment"]);
        Assert.Equal("'port' of 'TcpClient'", found.Properties["place"]);
        Assert.True(found.Properties.ContainsKey("risk"));
        Assert.False(found.Properties.ContainsKey("outside"));
        Assert.False(found.Properties.ContainsKey("implicit"));
    }
}
