namespace PortConstants.Tests.Configuration;

/// <summary>Names of settings that are ports, and others that only end so.</summary>
public class SettingNameTests
{
    [Theory]
    [InlineData("serverport")]
    [InlineData("SMTPPORT")]
    [InlineData("dbport")]
    [InlineData("PortNo")]
    [InlineData("ServerPortSsl")]
    [InlineData("httpsport")]
    [InlineData("REDISPORT")]
    [InlineData("proxyport")]
    [InlineData("ListenPortTls")]
    [InlineData("smtp.port")]
    [InlineData("smtp-port")]
    [InlineData("Smtp__Port")]
    public Task A_port_Reports(string name) => ConfigurationVerifier.VerifyAsync($$"""{ "{{name}}": [|4444|], "Shop": { "{{name}}": "[|4444|]" } }""");

    [Theory]
    [InlineData("Passport")]
    [InlineData("airport")]
    [InlineData("support")]
    [InlineData("viewport")]
    [InlineData("transport")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("report")]
    [InlineData("TechSupport")]
    [InlineData("comport")]
    [InlineData("PortTimeout")]
    public Task Another_word_StaysSilent(string name) => ConfigurationVerifier.VerifyAsync($$"""{ "{{name}}": 4444, "Shop": { "{{name}}": "4444" } }""");

    [Theory]
    [InlineData("Monitoring:Port")]
    [InlineData("Alerts:SmtpPort")]
    public Task A_port_of_what_monitors_Reports(string name) => ConfigurationVerifier.VerifyAsync($$"""{ "{{name}}": [|4444|] }""");

    [Theory]
    [InlineData("SuspiciousPorts")]
    [InlineData("MonitoredPorts")]
    [InlineData("Honeypot:Ports")]
    [InlineData("Blacklist:Port")]
    [InlineData("Blocked:Ports")]
    [InlineData("Alerts:HighRiskPorts")]
    [InlineData("Scanner:DangerousPorts")]
    [InlineData("Malicious:Backdoor:Port")]
    public Task A_port_to_keep_away_from_StaysSilent(string name) => ConfigurationVerifier.VerifyAsync($$"""{ "{{name}}": [4444, 135], "Other": { "{{name}}": "445" } }""");

    [Theory]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Risky": { "Url": "http://*:[|4444|]" } } } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "BlockedHosts": { "Url": "http://localhost:[|4444|]" } } } }""")]
    [InlineData("""{ "Clusters": { "c": { "Destinations": { "Insecure": { "Address": "http://backend.example:[|4444|]" } } } } }""")]
    [InlineData("""{ "Firewall": { "RiskyPorts": [ 4444 ], "BlockedPort": 4444, "Denied": { "Port": 4444 } } }""")]
    public Task EndPointOfTheProgram_ReportsWhateverItsName(string text) => ConfigurationVerifier.VerifyAsync(text);
}
