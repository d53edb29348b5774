using System.Text.RegularExpressions;
using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary><c>allowed_ports</c> accepts a number for every rule that judges one.</summary>
public partial class AcceptedPortTests
{
    private const string Settings = """
        {
          "urls": "http://*:{|PORT006:6000|}",
          "Shop": "https://shop.example:{|PORT007:433|}",
          "Backup": { "Port": {|PORT001:4444|} },
          "Kestrel": { "Endpoints": { "Web": { "Url": "http://*:{|PORT005:50000|}" } } },
          "Bad": { "Port": {|PORT003:70000|} }
        }
        """;

    private const string Code = """
        using System;
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            void M(HttpListener listener)
            {
                listener.Prefixes.Add("http://localhost:{|PORT006:6000|}/");
                new Uri("https://shop.example:{|PORT007:433|}");
                new TcpClient("host", {|PORT001:4444|});
                new TcpListener(IPAddress.Any, {|PORT005:50000|});
                new TcpClient("host", {|PORT003:70000|});
            }
        }
        """;

    private const string Profiles = """
        { "iisSettings": { "iisExpress": { "sslPort": {|PORT009:5001|} } } }
        """;

    private const string Dockerfile = """
        FROM mcr.microsoft.com/dotnet/aspnet:8.0
        EXPOSE {|PORT010:80|}
        """;

    private const string All = "port_constants.allowed_ports = 80, 433, 4444, 5001, 6000, 50000";

    [Theory]
    [InlineData("/app/appsettings.json", Settings)]
    [InlineData("/app/Properties/launchSettings.json", Profiles)]
    [InlineData("/app/Dockerfile", Dockerfile)]
    public async Task NumberInSettingsFile_ReportsUntilItIsAllowed(string path, string text)
    {
        await ConfigurationVerifier.VerifyAsync(text, path);
        await ConfigurationVerifier.VerifyAsync(Without(text), path, All);
        await ConfigurationVerifier.VerifyAsync(Without(text), path, $"[{Path.GetFileName(path)}]\n{All}");
        await ConfigurationVerifier.VerifyAsync(text, path, $"[other.json]\n{All}");
    }

    [Fact]
    public async Task NumberInCode_ReportsUntilItIsAllowed()
    {
        await PortVerifier.VerifyAsync(Code, off: ["PORT002"]);
        await PortVerifier.VerifyAsync(Without(Code), options: All, off: ["PORT002"]);
    }

    [Fact]
    public Task AllowedXmlSetting_StaysSilent() => ConfigurationVerifier.VerifyAsync(
        """<configuration><appSettings><add key="ShopUrl" value="https://shop.example:433" /></appSettings></configuration>""",
        "/app/web.config", "[*.config]\nport_constants.allowed_ports = 433");

    /// <summary>Whether the list of the repository approves a port is another question.</summary>
    [Fact]
    public Task AllowedPortThatIsNotApproved_Reports() => PortVerifier.VerifyAsync(
        "", options: All, off: ["PORT002"], files:
        [
            TestFile.ApprovedList("port,protocol,direction,name,description\n443,tcp,,,\n"),
            ConfigurationVerifier.File("""{ "Backup": { "Port": {|PORT008:4444|} } }"""),
        ]);

    /// <summary>The text without the markup of all rules but PORT003, which no list can allow.</summary>
    private static string Without(string text) => Markup().Replace(text, "$1");

    [GeneratedRegex(@"\{\|PORT(?!003)\d+:(\d+)\|\}")]
    private static partial Regex Markup();
}
