using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules.Silence;

/// <summary>PORT006 is about what a browser is sent to, and about nothing that the program calls.</summary>
public class CalledAddressTests
{
    [Theory]
    [InlineData("Task<string> M(HttpClient http) => http.GetStringAsync(\"http://meter.example:6000/v1\");")]
    [InlineData("void M(HttpClient http) { http.BaseAddress = new Uri(\"http://meter.example:6000\"); }")]
    [InlineData("object M() => new HttpRequestMessage(HttpMethod.Get, \"http://meter.example:6000\");")]
    [InlineData("object M() => Grpc.Net.Client.GrpcChannel.ForAddress(\"http://catalog.example:6000\");")]
    [InlineData("class Destination { public string Address { get; set; } } Destination d = new Destination { Address = \"https://backend.example:123/a/\" };")]
    [InlineData("bool M(string uri) => uri == \"https://backend.example:123/a/\";")]
    [InlineData("[Xunit.InlineData(\"http://localhost:6000\")] void M(string url) { }")]
    [InlineData("void M(string url) { Xunit.Assert.Equal(\"http://localhost:6000\", url); }")]
    [InlineData("const string Backend = \"http://backend.example:6000\"; string url = \"http://localhost:6000\";")]
    [InlineData("void M() { var port = 6000; new TcpListener(IPAddress.Any, port).Start(); }")]
    public Task An_address_that_is_called_or_compared_StaysSilent(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("kestrel.ListenAnyIP(6000, options => options.Protocols = HttpProtocols.Http2);")]
    [InlineData("kestrel.Listen(IPAddress.Any, 6000, options => { options.UseHttps(); options.Protocols = HttpProtocols.Http2; });")]
    [InlineData("kestrel.ListenAnyIP(6000, options => options.UseConnectionHandler<Handler>());")]
    [InlineData("kestrel.ConfigureEndpointDefaults(options => options.Protocols = HttpProtocols.Http2); kestrel.ListenAnyIP(6000);")]
    public Task An_end_point_without_browsers_StaysSilent(string statements) => VerifyAsync("void M(KestrelServerOptions kestrel) { " + statements + " }");

    [Theory]
    [InlineData("void M(KestrelServerOptions kestrel) { kestrel.ListenAnyIP([|6000|], options => options.Protocols = HttpProtocols.Http1AndHttp2); }")]
    [InlineData("void M(KestrelServerOptions kestrel) { var port = [|6000|]; kestrel.Listen(IPAddress.Any, port); }")]
    [InlineData("int _port = [|6000|]; void M(KestrelServerOptions kestrel) { kestrel.ListenAnyIP(_port); }")]
    [InlineData("const int HttpPort = [|6000|]; void M(WebApplication app) { app.Run($\"http://0.0.0.0:{HttpPort}\"); }")]
    [InlineData("void M(WebApplication app) { var port = Environment.GetEnvironmentVariable(\"PORT\") ?? \"[|6000|]\"; app.Run($\"http://0.0.0.0:{port}\"); }")]
    [InlineData("void M(WebApplication app) { var number = [|6000|]; app.Run($\"http://0.0.0.0:{number}\"); }")]
    [InlineData("void M(WebApplication app) { var url = \"http://localhost:[|6000|]\"; app.Urls.Add(url); }")]
    [InlineData("void M(HttpListener listener, int port = [|6000|]) { listener.Prefixes.Add($\"http://localhost:{port}/\"); }")]
    [InlineData("object M() => new WebServer(\"http://localhost:[|6000|]/\"); class WebServer { public WebServer(string url) { } }")]
    [InlineData("void M() { Environment.SetEnvironmentVariable(\"ASPNETCORE_URLS\", \"http://localhost:[|6000|]\"); }")]
    [InlineData("string listenUrl = \"http://localhost:[|6000|]\"; string any = \"http://*:[|6000|]\";")]
    public Task A_server_Reports(string members) => VerifyAsync(members);

    [Fact]
    public Task The_same_in_VisualBasic() => PortVerifier.VerifyVisualBasicAsync("""
        Imports System.Net
        Imports System.Net.Http

        Class C
            Async Function Read(http As HttpClient) As System.Threading.Tasks.Task(Of String)
                Return Await http.GetStringAsync("http://meter.example:6000/v1")
            End Function
            Sub Serve(listener As HttpListener)
                Dim port = [|6000|]
                listener.Prefixes.Add("http://localhost:" & port & "/")
            End Sub
        End Class
        """, only: "PORT006");

    private static Task VerifyAsync(string members) => PortVerifier.VerifyAsync($$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Sockets;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Connections;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Server.Kestrel.Core;

        namespace Grpc.Net.Client { public class GrpcChannel { public static GrpcChannel ForAddress(string address) => null; } }

        class Handler : ConnectionHandler { public override Task OnConnectedAsync(ConnectionContext connection) => null; }

        class C
        {
            {{members}}
        }
        """, "PORT006", sources: TestFrameworks.Sources);
}
