namespace PortConstants.Tests.Configuration;

/// <summary>Values that are too long to be settings.</summary>
public class SettingLimitTests
{
    [Fact]
    public Task A_value_of_64_KB_Reports() => ConfigurationVerifier.VerifyAsync($$"""{ "Url": "http://host:[|4444|]/{{new string('a', 64 * 1024 - 17)}}" }""");

    [Fact]
    public Task A_longer_value_StaysSilent() => ConfigurationVerifier.VerifyAsync($$"""{ "Url": "http://host:4444/{{new string('a', 64 * 1024 - 16)}}" }""");
}
