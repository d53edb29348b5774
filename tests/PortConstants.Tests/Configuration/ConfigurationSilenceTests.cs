using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Configuration;

/// <summary>What looks like a port in a configuration file and is none.</summary>
public class ConfigurationSilenceTests
{
    [Theory]
    [InlineData(""" "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" }, "EventId": 4444 } """)]
    [InlineData(""" "Id": "c0ffee00-4444-4444-4444-00000000135a", "Version": "1.135.4444", "Timeout": "00:01:35", "Day": "2026-11-23T04:44:44" """)]
    [InlineData(""" "Timeout": 4444, "Size": 135, "Count": "445", "Retries": 69, "Image": "redis:4444", "Time": "a:135" """)]
    [InlineData(""" "SerialPort": "COM3", "ComPort": 4444, "UsbPort": 135, "Serial": { "Port": 445 }, "parallel": { "port": 445 } """)]
    [InlineData(""" "Viewport": 4444, "Report": 135, "Transport": "445", "Export": 69, "CompletionPort": 135, "PortLength": 135, "Support": 135, "key_support": 4444 """)]
    [InlineData(""" "Port": -1, "HttpPort": 0, "MaxPort": 65536, "Other": { "port": "4444.5" }, "PortRange": "4000-5000" """)]
    [InlineData(""" "BlockedPorts": [135, 4444], "Port": null, "ports": true, "PortName": "4444" """)]
    [InlineData(""" "Host": "fe80::4444", "Address": "a:b:4444", "Server": "10:44", "Url": "http://host/a:4444", "Key": "host:4444" """)]
    [InlineData(""" "ConnectionStrings": { "Db": "Host=${DB_HOST};Port=${DB_PORT};Timeout=4444;Password=4444:135", "Azure": "Endpoint=sb://x.example/;Key=a:135" } """)]
    [InlineData(""" "launchUrl": "{Scheme}://{Host}:{Port}/4444", "Template": "{Timestamp:HH:mm:ss} 0:135", "Ports": [{ "Id": 4444 }] """)]
    [InlineData(""" "Grpc": "grpc://host:6000", "Amqp": "amqp://host:6000", "Host": "host:6000", "Port": 6000, "SslPort": 6000, "Endpoint": "host:433" """)]
    [InlineData(""" "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:8080" } } }, "urls": "http://*:0", "AllowedHosts": "*" """)]
    public Task A_look_alike_StaysSilent(string members) => ConfigurationVerifier.VerifyAsync($"{{ {members} }}");

    [Theory]
    [InlineData("""{ "Port": 4444 """)]
    [InlineData("""{ "Port": 4444 } }""")]
    [InlineData("""["http://host:4444"]""")]
    [InlineData("http://host:4444")]
    public Task A_broken_file_StaysSilent(string text) => ConfigurationVerifier.VerifyAsync(text);

    [Fact]
    public Task A_file_that_the_project_does_not_mark_StaysSilent() =>
        PortVerifier.VerifyAsync("", files: [new TestFile("/app/appsettings.json", """{ "Port": 4444 }""")]);
}
