namespace PortConstants.Tests.Rules.Inventory;

public class DirectionTests
{
    [Theory]
    [InlineData("""new TcpListener(IPAddress.Loopback, 7001)""", "7001/tcp listens 127.0.0.1")]
    [InlineData("""new TcpClient("a.example", 7001)""", "7001/tcp connects a.example")]
    [InlineData("""new UdpClient(7001)""", "7001/udp listens")]
    [InlineData("""new UdpClient("a.example", 7001)""", "7001/udp connects a.example")]
    [InlineData("""new TcpClient().ConnectAsync(host, 7001)""", "7001/tcp connects")]
    [InlineData("""new UdpClient().SendAsync(data, data.Length, host, 7001)""", "7001/udp connects")]
    [InlineData("""new IPEndPoint(IPAddress.Any, 7001)""", "7001 listens 0.0.0.0")]
    [InlineData("""new IPEndPoint(IPAddress.Parse("10.1.2.3"), 7001)""", "7001 connects 10.1.2.3")]
    [InlineData("""new IPEndPoint(IPAddress.Loopback, 7001)""", "7001 unknown 127.0.0.1")]
    [InlineData("""new System.Net.Mail.SmtpClient(host, 7001)""", "7001/tcp connects")]
    [InlineData("""new DnsEndPoint("a.example", 7001)""", "7001 connects a.example")]
    [InlineData("""MassTransit.RabbitMqHostConfigurationExtensions.Host(host, "queue.example", 7001, "shop")""", "7001/tcp connects queue.example")]
    [InlineData("""new Consul.AgentServiceRegistration { Address = host, Port = 7001 }""", "7001/tcp listens")]
    public Task Call_ShowsIt(string call, string expected) => InventoryVerifier.VerifyAsync(
        $$"""
        using System.Net;
        using System.Net.Sockets;
        class C { object Open(string host, byte[] data) => {{call}}; }
        """,
        [expected]);

    [Theory]
    [InlineData("socket.Bind(end);", "7001 listens 127.0.0.1")]
    [InlineData("socket.Connect(end);", "7001 connects 127.0.0.1")]
    [InlineData("socket.SendTo(data, end);", "7001 connects 127.0.0.1")]
    [InlineData("new TcpListener(end).Start();", "7001/tcp listens 127.0.0.1")]
    public Task EndPoint_IsFollowed(string use, string expected) => InventoryVerifier.VerifyAsync(
        $$"""
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            void Open(Socket socket, byte[] data)
            {
                var end = new IPEndPoint(IPAddress.Loopback, 7001);
                {{use}}
            }
        }
        """,
        [expected]);

    [Theory]
    [InlineData("new TcpListener(IPAddress.Loopback, port).Start();", "7001/tcp listens")]
    [InlineData("new TcpClient(host, port).Close();", "7001/tcp connects")]
    [InlineData("socket.Bind(new IPEndPoint(IPAddress.Loopback, port));", "7001 listens")]
    [InlineData("System.Console.WriteLine(port);", "7001 unknown")]
    public Task Variable_IsFollowed(string use, string expected) => InventoryVerifier.VerifyAsync(
        $$"""
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            void Open(Socket socket, string host)
            {
                var port = 7001;
                {{use}}
            }
        }
        """,
        [expected]);

    [Theory]
    [InlineData("int ListenPort = 7001;", "listens")]
    [InlineData("int BindPort = 7001;", "listens")]
    [InlineData("int RemotePort = 7001;", "connects")]
    [InlineData("int DestinationPort = 7001;", "connects")]
    [InlineData("int Port = 7001;", "unknown")]
    [InlineData("int ServerPort = 7001;", "unknown")]
    [InlineData("int LocalPort = 7001;", "listens")]
    [InlineData("int IncomingPort = 7001;", "listens")]
    [InlineData("int OutgoingPort = 7001;", "connects")]
    public Task Name_ShowsIt(string field, string expected) =>
        InventoryVerifier.VerifyAsync($"class Program {{ {field} }}", ["7001 " + expected]);

    [Theory]
    [InlineData("FeedClient", "connects")]
    [InlineData("FeedClientOptions", "connects")]
    [InlineData("FeedConnectionSettings", "connects")]
    [InlineData("FeedServer", "listens")]
    [InlineData("FeedServerOptions", "listens")]
    [InlineData("FeedListener", "listens")]
    [InlineData("RabbitMqOptions", "connects")]
    [InlineData("FeedOptions", "unknown")]
    [InlineData("SmtpServerOptions", "listens")]
    [InlineData("SmtpOptions", "connects")]
    [InlineData("RedisServer", "connects")]
    [InlineData("SocksProxyOptions", "connects")]
    [InlineData("SocksProxy", "unknown")]
    public async Task OwnerOfTheMember_ShowsIt(string type, string expected)
    {
        var found = Assert.Single(await InventoryVerifier.FindAsync($"class {type} {{ public int Port {{ get; set; }} = 7001; }}"));
        Assert.Equal(expected, found.Properties["direction"]);
    }

    [Theory]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Web": { "Url": "http://localhost:7001" } } } }""", "7001/tcp listens localhost")]
    [InlineData("""{ "urls": "http://localhost:7001" }""", "7001/tcp listens localhost")]
    [InlineData("""{ "http_ports": "7001" }""", "7001/tcp listens")]
    [InlineData("""{ "ConnectionStrings": { "Shop": "Host=localhost;Port=7001" } }""", "7001/tcp connects localhost")]
    [InlineData("""{ "Stock": { "BaseAddress": "http://localhost:7001" } }""", "7001/tcp connects localhost")]
    [InlineData("""{ "Kafka": { "BootstrapServers": "localhost:7001" } }""", "7001/tcp connects localhost")]
    [InlineData("""{ "Redis": { "Port": 7001 } }""", "7001/tcp connects")]
    [InlineData("""{ "Feed": { "ListenPort": 7001 } }""", "7001 listens")]
    [InlineData("""{ "FeedServer": { "Port": 7001 } }""", "7001 listens")]
    [InlineData("""{ "Feed": { "Port": 7001 } }""", "7001 unknown")]
    public Task Setting_ShowsIt(string json, string expected) => InventoryVerifier.VerifyConfigurationAsync(json, expected);

    [Theory]
    [InlineData("""builder.WithHttpEndpoint(port: 7001)""", "7001/tcp listens")]
    [InlineData("""builder.WithHttpEndpoint(port: 7001, targetPort: 7002)""", "7001/tcp listens", "7002/tcp listens")]
    [InlineData("""builder.WithEndpoint(targetPort: 7002, scheme: "tcp")""", "7002 listens")]
    [InlineData("""builder.WithVolume("data", "/data").WithHttpEndpoint(7001)""", "7001/tcp listens")]
    [InlineData("""builder.WithEnvironment("Mail__Smtp__Port", "7001")""", "7001 connects")]
    [InlineData("""builder.WithEnvironment("Mail__Site", "https://a.example")""")]
    [InlineData("""builder.AddRedis("cache", 7001)""", "7001/tcp listens")]
    [InlineData("""builder.WithHostPort(7001)""", "7001/tcp listens")]
    public async Task HostOfAnAspireApplication_Listens(string call, params string[] expected) =>
        await InventoryVerifier.VerifyAsync($"using Aspire.Hosting; class C {{ object Add(object builder) => {call}; }}", expected);

    [Fact]
    public Task HostOfAnAspireApplication_Listens_InVisualBasic() => InventoryVerifier.VerifyAsync(
        """
        Imports Aspire.Hosting
        Class C
            Function Add(builder As C) As C
                Return builder.WithHttpEndpoint(port:=7001)
            End Function
        End Class
        """,
        ["7001/tcp listens"],
        language: Microsoft.CodeAnalysis.LanguageNames.VisualBasic);

    [Fact]
    public Task ConnectionOfAClientLibrary_Connects() => InventoryVerifier.VerifyAsync(
        """
        class Settings
        {
            public string Server { get; set; } = "";
            public int Port { get; set; } = 7001;
            object Open() => new Renci.SshNet.ConnectionInfo(Server, Port, "shop");
        }
        """,
        ["7001/tcp connects"]);

    [Fact]
    public Task ServerThatHasAHost_MayBeAnotherMachine() => InventoryVerifier.VerifyAsync(
        "class FeedServer { public string Host { get; set; } = null!; public int Port { get; set; } = 7001; }",
        ["7001 unknown"]);

    [Theory]
    [InlineData("""new HttpClient().GetStringAsync("http://localhost:7001/")""", "7001/tcp connects localhost")]
    [InlineData("""new HttpClient { BaseAddress = new Uri("http://localhost:7001/") }""", "7001/tcp connects localhost")]
    [InlineData("""WebApplication.Create().RunAsync("http://localhost:7001/")""", "7001/tcp listens localhost")]
    [InlineData("""WebHost.Start("http://localhost:7001/", context => System.Threading.Tasks.Task.CompletedTask)""", "7001/tcp listens localhost")]
    [InlineData("""WebHost.CreateDefaultBuilder().UseUrls("http://localhost:7001/")""", "7001/tcp listens localhost")]
    [InlineData("""WebHost.CreateDefaultBuilder().ConfigureKestrel(options => options.ListenLocalhost(7001))""", "7001/tcp listens localhost")]
    [InlineData("""WebHost.CreateDefaultBuilder().UseUrls("http://*:7001/")""", "7001/tcp listens *")]
    [InlineData("""new Uri("amqp://localhost:7001/")""", "7001/tcp connects localhost")]
    [InlineData("""new Uri("http://localhost:7001/")""", "7001/tcp unknown localhost")]
    [InlineData("""new Uri("http://a.example:7001/")""", "7001/tcp connects a.example")]
    public Task Url_ShowsIt(string call, string expected) => InventoryVerifier.VerifyAsync(
        $$"""
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        class C { object Open() => {{call}}; }
        """,
        [expected]);

    [Theory]
    [InlineData("const int Port = 7001;", "new TcpListener(IPAddress.Loopback, Settings.Port)", "listens")]
    [InlineData("const int Port = 7001;", "new TcpClient(host, Settings.Port)", "connects")]
    [InlineData("static int Port { get; set; } = 7001;", "new TcpClient(host, Settings.Port)", "connects")]
    [InlineData("static int Port() => 7001;", "new TcpListener(IPAddress.Loopback, Settings.Port())", "listens")]
    [InlineData("const int Port = 7001;", "new System.Net.Http.HttpClient().GetAsync($\"http://{host}:{Settings.Port}\")", "connects")]
    [InlineData("const int Port = 7001;", "System.Console.Out.WriteAsync(Settings.Port.ToString())", "unknown")]
    public async Task ReferenceInAnotherType_ShowsIt(string member, string use, string expected)
    {
        var found = await InventoryVerifier.FindAsync(
            $$"""
            using System.Net;
            using System.Net.Sockets;
            static class Settings { public {{member}} }
            class C { object Open(string host) => {{use}}; }
            """);
        Assert.Equal(expected, Assert.Single(found).Properties["direction"]);
    }

    [Theory]
    [InlineData(null, "connects")]
    [InlineData("IsTestProject = true", "unknown")]
    public async Task HostAlone_ShowsNothingInTests(string? property, string expected)
    {
        var found = await InventoryVerifier.FindAsync(
            """class C { string Site = "http://a.example:7001/"; }""", properties: property is null ? [] : [property]);
        Assert.Equal(expected, Assert.Single(found).Properties["direction"]);
    }

    [Fact]
    public async Task LocalUrl_IsNoListener()
    {
        var found = await InventoryVerifier.FindAsync("""class C { string LocalUrl = "http://localhost:7001/"; }""");
        Assert.Equal("unknown", Assert.Single(found).Properties["direction"]);
    }

    [Fact]
    public Task ParameterOfTheProject_IsFollowed() => InventoryVerifier.VerifyAsync(
        """
        using System.Net;
        using System.Net.Sockets;
        class Program { void Main() => new Feed(7001); }
        class Feed
        {
            private readonly int _port;
            public Feed(int port) => _port = port;
            void Start() => new TcpListener(IPAddress.Loopback, _port).Start();
        }
        """,
        ["7001/tcp listens"]);
}
