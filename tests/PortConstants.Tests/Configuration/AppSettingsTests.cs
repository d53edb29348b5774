using Microsoft.CodeAnalysis;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Configuration;

/// <summary>Ports in <c>appsettings.json</c> that are reported.</summary>
public class AppSettingsTests
{
    [Theory]
    [InlineData(""" "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:[|4444|]" } } } """)]
    [InlineData(""" "urls": "http://localhost:5000;http://+:[|135|]/" """)]
    [InlineData(""" "Mail": { "Relay": "smtp://user:445@mail.example:[|4444|]" } """)]
    [InlineData(""" "Peers": "see tcp://db:[|4444|] and http://a:[|135|]/4444" """)]
    [InlineData(""" "Cors": { "Origins": ["https://a.example", "https://b.example:[|4444|]"] } """)]
    [InlineData(""" "Url": "http:\/\/h\u006fst:[|444\u0034|]\/" """)]
    public Task A_risky_port_of_a_url_Reports(string members) => ConfigurationVerifier.VerifyAsync($"{{ {members} }}");

    [Theory]
    [InlineData(""" "http_ports": "8080;[|4444|]" """)]
    [InlineData(""" "HTTPS_PORT": [|4444|] """)]
    [InlineData(""" "ASPNETCORE_HTTPS_PORT": "[|4444|]" """)]
    [InlineData(""" "Smb": { "Port": [|445|] } """)]
    [InlineData(""" "Backend": { "TcpPort": "[|4444|]" } """)]
    [InlineData(""" "grpc_port": [|4444|], "PortNumber": [|135|] """)]
    [InlineData(""" "Listener": { "Ports": [8080, [|4444|], "[|135|]"] } """)]
    [InlineData(""" "Smb:Port": [|445|] """)]
    public Task A_risky_port_under_a_key_for_ports_Reports(string members) => ConfigurationVerifier.VerifyAsync($"{{ {members} }}");

    [Theory]
    [InlineData(""" "ConnectionStrings": { "Default": "Host=db;Port=[|4444|];Database=x" } """)]
    [InlineData(""" "ConnectionStrings": { "Sql": "Server=tcp:db.example,[|4444|];Database=x" } """)]
    [InlineData(""" "ConnectionStrings:Cache": "cache:[|4444|],ssl=true" """)]
    [InlineData(""" "Data": { "DefaultConnectionString": "Server=db,[|4444|]" } """)]
    [InlineData(""" "ConnectionString": { "BooksDB": "Server=db,[|4444|];Database=x" } """)]
    [InlineData(""" "DefaultConnection": "Server=db; Port=[|4444|]; Uid=x" """)]
    [InlineData(""" "RedisURL": "127.0.0.1:[|4444|]" """)]
    [InlineData(""" "Redis": { "Configuration": "cache:[|4444|],abortConnect=false" } """)]
    [InlineData(""" "Smtp": { "Host": "mail.example:[|4444|]" } """)]
    [InlineData(""" "Kafka": { "BootstrapServers": "k1:9092,k2:[|4444|]" } """)]
    [InlineData(""" "bootstrap.servers": "k1:[|4444|]" """)]
    [InlineData(""" "Cluster": { "Endpoints": ["a:6000", "[::1]:[|4444|]"] } """)]
    public Task A_risky_port_of_a_host_or_connection_string_Reports(string members) => ConfigurationVerifier.VerifyAsync($"{{ {members} }}");

    [Theory]
    [InlineData(""" "Url": "http://host:{|PORT003:65536|}/" """)]
    [InlineData(""" "Port": {|PORT003:70000|} """)]
    [InlineData(""" "urls": "http://*:{|PORT006:6000|}" """)]
    [InlineData(""" "https_ports": "{|PORT006:6000|};8443" """)]
    [InlineData(""" "Server": { "HttpPort": {|PORT006:6000|} } """)]
    [InlineData(""" "Api": "https://api.example:{|PORT007:433|}/v1" """)]
    [InlineData(""" "Redis": { "Port": {|PORT007:6397|} } """)]
    [InlineData(""" "ConnectionStrings": { "Redis": "cache:{|PORT007:6397|}" } """)]
    public Task The_other_rules_Report(string members) => ConfigurationVerifier.VerifyAsync($"{{ {members} }}");

    [Fact]
    public Task Comments_trailing_commas_and_other_line_ends_keep_the_place() => ConfigurationVerifier.VerifyAsync(
        "{ // \"Port\": 4444\r\n  /* \r\n */ \"Port\": [|4444|],\r\n  \"Other\": [ 4444, ],\n\t\"Url\":\r\"http://h:[|135|]\", }");

    [Fact]
    public Task The_message_names_the_key() => PortVerifier.VerifyAsync("", files: [ConfigurationVerifier.File("""{ "Kestrel": { "Endpoints": { "Admin": { "Url": "http://*:{|#0:4444|}" } } } }""")],
        expected: [new Microsoft.CodeAnalysis.Testing.DiagnosticResult("PORT001", DiagnosticSeverity.Warning).WithLocation(0)
            .WithArguments("4444 (Blaster)", "'Kestrel:Endpoints:Admin:Url'", "the command shell of the Blaster worm (W32.Blaster) listened here, and Metasploit payloads do by default", "4444")]);

    [Fact]
    public Task A_Visual_Basic_project_has_configuration_too_Reports() =>
        PortVerifier.VerifyVisualBasicAsync("", files: [ConfigurationVerifier.File("""{ "Port": [|4444|] }""")]);

    [Fact]
    public Task A_risk_of_an_own_table_Reports() => PortVerifier.VerifyAsync("", files:
    [
        TestFile.Table("/app/company-ports.csv", "port,name,risk\n7315,OrdersLegacy,takes orders from anybody\n"),
        ConfigurationVerifier.File("""{ "Orders": { "Url": "http://orders:[|7315|]" } }"""),
    ]);
}
