namespace PortConstants.Tests.Configuration;

/// <summary>What the names and values around a port say of it.</summary>
public class SettingFactTests
{
    [Theory]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Web": { "Url": "http://*:{|PORT006:6000|}", "Protocols": "Http1AndHttp2" } } } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Web": { "Url": "https://*:{|PORT006:6000|}", "Protocols": "Http2" } } } }""")]
    [InlineData("""{ "urls": "http://localhost:{|PORT006:6665|}", "Cors": { "Origins": ["http://localhost:{|PORT006:6000|}"] } }""")]
    [InlineData("""{ "App": { "PublicUrl": "http://shop.example:{|PORT006:6667|}/" }, "Host": { "LocalHttpPort": {|PORT006:6000|} } }""")]
    public Task An_address_that_browsers_are_sent_to_Reports(string json) => ConfigurationVerifier.VerifyAsync(json);

    [Theory]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Grpc": { "Url": "http://*:6000", "Protocols": "Http2" } } } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Grpc": { "Url": "http://*:6000", "Protocols": "Http3" } } } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Grpc": { "Url": "http://*:6000", "Protocols": "Http2AndHttp3" } } } }""")]
    [InlineData("""{ "Kestrel": { "EndpointDefaults": { "Protocols": "Http2" }, "Endpoints": { "Grpc": { "Url": "http://*:6000" } } } }""")]
    [InlineData("""{ "ReverseProxy": { "Clusters": { "a": { "Destinations": { "b": { "Address": "http://shop.example:6000/" } } } } } }""")]
    [InlineData("""{ "Routes": [{ "DownstreamScheme": "http", "DownstreamHostAndPorts": [{ "Host": "shop", "Port": 6000 }] }] }""")]
    [InlineData("""{ "Serilog": { "WriteTo": [{ "Name": "Seq", "Args": { "serverUrl": "http://localhost:6000" } }] } }""")]
    [InlineData("""{ "Catalog": { "ApiUrl": "http://localhost:6000", "BackendUrl": "http://catalog:6000" } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Raw": { "Port": 6000 } } }, "Tcp": { "Port": 6000 } }""")]
    public Task An_address_that_is_called_or_not_for_browsers_StaysSilent(string json) => ConfigurationVerifier.VerifyAsync(json);

    [Theory]
    [InlineData("""{ "Routes": [{ "DownstreamScheme": "https", "DownstreamHostAndPorts": [{ "Host": "shop", "Port": {|PORT007:433|} }] }] }""")]
    [InlineData("""{ "Gateway": { "Scheme": "https", "Host": "shop.example", "Port": "{|PORT007:442|}" } }""")]
    public Task A_scheme_beside_the_port_is_its_scheme_Reports(string json) => ConfigurationVerifier.VerifyAsync(json);

    [Theory]
    [InlineData("""{ "Blocked": { "Ports": [4444, 135] }, "Blacklist": { "Port": 445 }, "BlockedPorts": [69] }""")]
    [InlineData("""{ "Firewall": { "Deny": { "Tcp": { "Ports": "135;445" } } } }""")]
    public Task Ports_to_keep_away_from_StaySilent(string json) => ConfigurationVerifier.VerifyAsync(json);

    [Theory]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Web": { "Url": "http://*:{|PORT005:50000|}" } } } }""")]
    [InlineData("""{ "urls": "http://localhost:{|PORT005:50000|}", "http_ports": "8080;{|PORT005:65000|}" }""")]
    [InlineData("""{ "Listener": { "Port": {|PORT005:50000|} }, "Udp": { "ListenPort": {|PORT005:50001|}, "LocalPort": {|PORT005:50002|} } }""")]
    [InlineData("""{ "Game": { "Host": "0.0.0.0", "Port": {|PORT005:50000|} } }""")]
    public Task A_port_that_is_listened_on_Reports(string json) => ConfigurationVerifier.VerifyAsync(json);

    [Theory]
    [InlineData("""{ "ConnectionStrings": { "Db2": "Server=db:50000;Database=x;UID=a;PWD=b" }, "Smtp": { "Host": "mail.example", "Port": 50000 } }""")]
    [InlineData("""{ "Shop": { "Url": "http://shop.example:50000" }, "Port": 50000, "Amqp": "amqp://localhost:50000" }""")]
    public Task A_port_that_is_not_listened_on_StaysSilent(string json) => ConfigurationVerifier.VerifyAsync(json);
}
