using System.Net;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Tests.Servers;

/// <summary>Holds the forms of addresses that are read, refused and read otherwise against a started host.</summary>
public class AddressFormTests
{
    private const string Endpoint = "Kestrel:Endpoints:Web:Url";

    private static readonly string[] Urls =
    [
        "http://localhost:7101", "http://localhost:7101;http://localhost:7102", "https://*:7101;http://*:7102", "HTTP://localhost:7101",
        "http://localhost:7101/", "http://*:7101;", ";http://*:7101", "http://*:7101;;http://*:7102", "http://*", "http://+:80",
        "https://shop.example", "http://shop.example:7101", "http://0.0.0.0:7101", "http://[::]:7101", "http://[::1]:7101", "http://[::1]",
        "http://127.0.0.1:0", "http://*:0", "http://localhost:7101 ", "http://*:07101", "http://unix:/tmp/shop.sock",
        // Another sign between addresses.
        "http://localhost:7101,http://localhost:7102", "http://*:7101,7102", "https://*:7101,7102", "http://localhost:7101 http://localhost:7102",
        "http://*:7101|http://*:7102", "http://localhost:7101; http://localhost:7102", " http://localhost:7101", "http://*:7101-7103",
        // No whole address.
        "7101", "localhost:7101", "*:7101", "+:7101", ":7101", "http://:7101", "http:7101", "http:/localhost:7101", "//localhost:7101",
        "7101;7102", "http://*:7101;7102", "\"http://localhost:7101\"", "'http://localhost:7101'", "http://localhost:", "http://localhost:abc1",
        // What Kestrel does not serve.
        "tcp://localhost:7101", "ws://localhost:7101", "wss://localhost:7101", "grpc://*:7101", "net.tcp://*:7101",
        "http://localhost:7101/shop", "http://localhost:7101/shop/", "http://localhost/shop", "http://localhost:7101?a=1",
        "http://localhost:0", "https://localhost:0", "http://http://*:7101",
    ];

    private static readonly string[] Ports =
    [
        "7101", "7101;7102", "7101; 7102", " 7101 ", "7101;", ";7101", "0", "07101", "*:7101", "+:7101", ":7101", "7101/",
        "7101,7102", "7101, 7102", "7101,7102,7103", "7101 7102", "7101|7102", "7101;7102,7103", "7101-7103", "7101:80", "7101/tcp", "7101/shop",
        "http://+:7101", "http://*:7101/", "https://localhost:7101", "localhost:7101", "0.0.0.0:7101", "tcp:7101", "\"7101\"", "'7101'",
        "[7101]", "7101.0", "7_101", "0x1BBD",
    ];

    /// <summary>The settings, with the syntax of their values.</summary>
    public static TheoryData<string, EndpointSyntax, string> Forms()
    {
        var forms = new TheoryData<string, EndpointSyntax, string>();
        foreach (var url in Urls)
        {
            forms.Add("urls", EndpointSyntax.ServerUrls, url);
            forms.Add(Endpoint, EndpointSyntax.ServerUrl, url);
            forms.Add("", EndpointSyntax.ServerUrl, url);
        }
        foreach (var ports in Ports)
        {
            forms.Add("http_ports", EndpointSyntax.HttpPorts, ports);
            forms.Add("https_ports", EndpointSyntax.HttpsPorts, ports);
        }
        return forms;
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task EachForm_IsReadAsByTheHost(string key, EndpointSyntax syntax, string text)
    {
        var found = ServerAddresses.Find(text, syntax).ToList();
        var misread = found.Find(port => port.Misread is not null).Misread;
        if (misread is { Fault: not (AddressFault.UnreadPort or AddressFault.UnreadHost) })
        {
            await Assert.ThrowsAnyAsync<Exception>(() => ReadAsync(key, text));
            return;
        }
        var read = await ReadAsync(key, text);
        Assert.All(found, port => Assert.Contains(read, endPoint => endPoint.Port == port.Value));
        // A port that only the scheme implies is none that is written.
        Assert.All(read, endPoint => Assert.True(
            endPoint.Port is 80 or 443 || found.Exists(port => port.Value == endPoint.Port), $"{endPoint} of {text}"));
        if (misread is not null)
            Assert.Contains(read, endPoint =>
                endPoint.Address.Equals(IPAddress.IPv6Any) && misread.Effect.EndsWith($"port {endPoint.Port} of all addresses"));
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task EachForm_ThatIsWrittenInstead_IsRead(string key, EndpointSyntax syntax, string text)
    {
        if (ServerAddresses.Find(text, syntax).Select(port => port.Misread).FirstOrDefault(item => item is not null) is not { Form: { } form })
            return;
        Assert.All(ServerAddresses.Find(form, syntax), port => Assert.Null(port.Misread));
        Assert.NotEmpty(await ReadAsync(key, form));
    }

    [Theory]
    [InlineData(EndpointSyntax.HttpPorts, "8080,8081", "8080;8081")]
    [InlineData(EndpointSyntax.HttpPorts, "8080, 8081", "8080;8081")]
    [InlineData(EndpointSyntax.HttpPorts, "http://+:8080", "8080")]
    [InlineData(EndpointSyntax.HttpPorts, "localhost:8080", "8080")]
    [InlineData(EndpointSyntax.HttpPorts, "8080/tcp", "8080")]
    [InlineData(EndpointSyntax.HttpPorts, "'8080'", "8080")]
    [InlineData(EndpointSyntax.HttpPorts, "8080:80", null)]
    [InlineData(EndpointSyntax.HttpPorts, "8080-8090", null)]
    [InlineData(EndpointSyntax.ServerUrls, "8080", "http://*:8080")]
    [InlineData(EndpointSyntax.ServerUrls, "localhost:443", "https://localhost:443")]
    [InlineData(EndpointSyntax.ServerUrls, "http://:8080", "http://*:8080")]
    [InlineData(EndpointSyntax.ServerUrls, "//localhost:8080", "http://localhost:8080")]
    [InlineData(EndpointSyntax.ServerUrls, "https:localhost:8080", "https://localhost:8080")]
    [InlineData(EndpointSyntax.ServerUrls, "http://a:1,https://b:2", "http://a:1;https://b:2")]
    [InlineData(EndpointSyntax.ServerUrls, "https://localhost:5001,5002", "https://localhost:5001;https://localhost:5002")]
    [InlineData(EndpointSyntax.ServerUrls, "http://a:1; http://b:2", "http://a:1;http://b:2")]
    [InlineData(EndpointSyntax.ServerUrls, "wss://localhost:5001", "https://localhost:5001")]
    [InlineData(EndpointSyntax.ServerUrls, "http://localhost:5001/shop", "http://localhost:5001")]
    [InlineData(EndpointSyntax.ServerUrls, "http://localhost/shop", "http://localhost")]
    [InlineData(EndpointSyntax.ServerUrls, "http://localhost:0", "http://127.0.0.1:0")]
    [InlineData(EndpointSyntax.ServerUrl, "http://a:1;http://b:2", null)]
    public void Form_IsWhatWasMeant(EndpointSyntax syntax, string text, string? form) =>
        Assert.Equal(form, ServerAddresses.Find(text, syntax).First().Misread!.Form);

    [Theory]
    [InlineData(EndpointSyntax.ServerUrls, "http://*:$PORT/1")]
    [InlineData(EndpointSyntax.ServerUrls, "http://*:{0},http://*:81")]
    [InlineData(EndpointSyntax.ServerUrls, "%URLS%,http://*:81")]
    [InlineData(EndpointSyntax.HttpPorts, "${PORT},81")]
    [InlineData(EndpointSyntax.HttpPorts, "#{Port}#,81")]
    public void Placeholder_StaysSilent(EndpointSyntax syntax, string text) =>
        Assert.All(ServerAddresses.Find(text, syntax), port => Assert.Null(port.Misread));

    private static Task<IReadOnlyList<IPEndPoint>> ReadAsync(string key, string text) =>
        key.Length == 0 ? StartedHost.ReadAsync([], text) : StartedHost.ReadAsync([(key, text)]);
}
