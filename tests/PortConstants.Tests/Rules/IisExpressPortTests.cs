using PortConstants.Tests.Configuration;

namespace PortConstants.Tests.Rules;

public class IisExpressPortTests
{
    [Theory]
    [InlineData("{|PORT009:5001|}")]
    [InlineData("{|PORT009:44299|}")]
    [InlineData("\"{|PORT009:44400|}\"")]
    [InlineData("{|PORT009:443|}")]
    [InlineData("{|PORT009:50443|}")]
    public Task A_port_without_a_certificate_Reports(string port) => VerifyAsync(port);

    [Theory]
    [InlineData("44300")]
    [InlineData("44399")]
    [InlineData("\"44321\"")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("{|PORT003:70000|}")]
    [InlineData("{|PORT001:4444|}")]
    [InlineData("{|PORT006:6666|}")]
    public Task A_port_with_a_certificate_or_with_a_worse_mistake_StaysSilent(string port) => VerifyAsync(port);

    [Fact]
    public Task A_port_of_another_server_StaysSilent() => ConfigurationVerifier.VerifyLaunchSettingsAsync("""
        {
          "iisSettings": { "iisExpress": { "applicationUrl": "http://localhost:5001", "sslPort": 44301 }, "iis": { "applicationUrl": "https://localhost:444/app" } },
          "profiles": { "Docker": { "commandName": "Docker", "sslPort": 5001, "httpPort": 5000 }, "Own": { "environmentVariables": { "sslPort": "5001" } } },
          "sslPort": 5001
        }
        """);

    private static Task VerifyAsync(string port) => ConfigurationVerifier.VerifyLaunchSettingsAsync(
        $$"""{ "iisSettings": { "iisExpress": { "applicationUrl": "http://localhost:8080", "sslPort": {{port}} } }, "profiles": { "IIS Express": { "commandName": "IISExpress" } } }""");
}
