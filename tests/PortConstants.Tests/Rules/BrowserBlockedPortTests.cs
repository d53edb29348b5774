using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT006.</summary>
public class BrowserBlockedPortTests
{
    [Theory]
    [InlineData("kestrel.ListenAnyIP([|6000|]); kestrel.ListenLocalhost([|10080|]); kestrel.Listen(address, [|5060|]);")]
    [InlineData("kestrel.Listen(new IPEndPoint(address, [|6000|]));")]
    [InlineData("host.UseUrls(\"http://*:[|6000|]\", \"https://*:[|6667|]\");")]
    [InlineData("host.UseSetting(\"http_ports\", \"8080;[|6000|]\");")]
    [InlineData("listener.Prefixes.Add(\"http://+:[|6566|]/\");")]
    [InlineData("cors.WithOrigins(\"https://localhost:[|5061|]\");")]
    [InlineData("var url = \"http://host:[|6000|]/\"; host.UseUrls(url);")]
    public Task An_http_server_or_url_on_a_refused_port_Reports(string statement) => PortVerifier.VerifyAsync(InMethod(statement), only: "PORT006");

    [Theory]
    [InlineData("new TcpListener(address, 6000); new TcpClient(\"host\", 5060); new IPEndPoint(address, 6667);")]
    [InlineData("var a = \"amqp://host:6000\"; var b = \"sip://host:5060\"; var c = \"grpc://host:6000\";")]
    [InlineData("host.UseUrls(\"http://127.0.0.1:0\"); kestrel.ListenAnyIP(0); kestrel.ListenAnyIP(8080);")]
    public Task Another_protocol_or_port_StaysSilent(string statement) => PortVerifier.VerifyAsync(InMethod(statement), only: "PORT006");

    [Theory]
    [InlineData("""{ "Kestrel": { "EndpointDefaults": { "Protocols": "Http2" } } }""", "6000")]
    [InlineData("""{ "Kestrel": { "EndpointDefaults": { "Protocols": "Http1AndHttp2" } } }""", "[|6000|]")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Grpc": { "Url": "http://*:5001", "Protocols": "Http2" } } } }""", "[|6000|]")]
    public Task Default_of_http_2_in_the_settings_StaysSilent(string settings, string port) => PortVerifier.VerifyAsync(
        InMethod($$"""host.UseUrls("http://*:{{port}}", "https://*:[|6667|]"); kestrel.ListenAnyIP({{port}});"""), only: "PORT006", files:
        [
            ConfigurationVerifier.File(settings),
            ConfigurationVerifier.File(
                $$"""{ "profiles": { "a": { "applicationUrl": "http://localhost:{{port}}" } } }""", "/app/Properties/launchSettings.json"),
        ]);

    private static string InMethod(string statement) => $$"""
        using System.Net;
        using System.Net.Sockets;
        using Microsoft.AspNetCore.Cors.Infrastructure;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Server.Kestrel.Core;

        class C
        {
            void M(IPAddress address, KestrelServerOptions kestrel, IWebHostBuilder host, HttpListener listener, CorsPolicyBuilder cors)
            {
                {{statement}}
            }
        }
        """;
}
