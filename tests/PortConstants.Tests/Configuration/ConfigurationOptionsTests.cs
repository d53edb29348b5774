using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Configuration;

/// <summary>The options of a project hold for its configuration files too.</summary>
public class ConfigurationOptionsTests
{
    [Fact]
    public Task An_allowed_port_StaysSilent() => ConfigurationVerifier.VerifyAsync(
        """{ "A": { "Port": 4444 }, "B": { "Port": [|135|] } }""", options: "port_constants.allowed_ports = 4444");

    [Fact]
    public Task A_port_that_the_project_calls_risky_Reports() => ConfigurationVerifier.VerifyAsync(
        """{ "Url": "http://host:[|8081|]" }""", options: "port_constants.risky_ports = 8081");

    [Fact]
    public Task Options_of_a_section_hold_for_its_files_only() => ConfigurationVerifier.VerifyAsync(
        """{ "A": { "Port": 4444 }, "B": { "Port": [|135|] } }""", options: "[*.cs]\nport_constants.allowed_ports = 135\n[app/*.json]\nport_constants.allowed_ports = 4444");

    [Fact]
    public Task A_loopback_host_is_exempt_where_the_option_says_so() => ConfigurationVerifier.VerifyAsync(
        """
        {
          "urls": "http://localhost:4444;http://127.0.0.1:{|PORT006:135|};http://*:[|445|]",
          "ConnectionStrings": { "A": "Host=localhost;Port=4444", "B": "Host=db;Port=[|4444|]" },
          "Near": { "Port": 4444, "Host": "localhost" },
          "Far": { "Host": "db.example", "Port": [|4444|] },
          "Alone": { "Port": [|4444|] }
        }
        """, options: "port_constants.exempt_loopback = true");

    [Fact]
    public Task A_rule_that_is_off_does_not_silence_the_next() => PortVerifier.VerifyAsync("", files: [ConfigurationVerifier.File("""{ "urls": "http://*:{|PORT006:69|}" }""")],
        properties: ["PortConstantsNamespace = PortConstants\ndotnet_diagnostic.PORT001.severity = none"]);

    [Fact]
    public Task An_option_that_cannot_be_read_Reports() => ConfigurationVerifier.VerifyAsync(
        "{|PORT109:|}{ }", options: "[appsettings*.json]\nport_constants.allowed_ports = 44x");
}
