using PortConstants.Analyzers.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Configuration;

/// <summary>Files that a project marks with <c>PortConfiguration="true"</c>.</summary>
public class MarkedFileTests
{
    [Theory]
    [InlineData("/app/gateway.json", """{ "Port": [|4444|] }""")]
    [InlineData("/app/gateway.settings", """{ "Port": [|4444|] }""")]
    [InlineData("/app/gateway", "<settings><add key='Port' value='[|4444|]'/></settings>")]
    [InlineData("/app/shop.xml", "<server host='a' port='[|4444|]'/>")]
    [InlineData("/app/image", "FROM alpine\nEXPOSE [|4444|]")]
    public Task A_file_in_one_of_the_formats_Reports(string path, string text) => VerifyAsync(path, text);

    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public void A_file_whose_name_shows_no_format_is_read_by_its_content(string format)
    {
        var example = FormatExample.Of(format);
        var settings = ConfigurationFormats.Read("/app/gateway.settings", example.Text, default)!;

        Assert.NotEmpty(settings);
        Assert.Equal(
            example.Format.Read(example.Text, default)!.Select(setting => (setting.Path, setting.Value)),
            settings.Select(setting => (setting.Path, setting.Value)));
    }

    [Theory]
    [InlineData("/app/gateway.json", """{|PORT109:|}{ "Port": 4444""")]
    [InlineData("/app/gateway.json", "{|PORT109:|}")]
    [InlineData("/app/web.config", "{|PORT109:|}<!DOCTYPE a><a/>")]
    [InlineData("/app/Dockerfile", "{|PORT109:|}EXPOSE 4444")]
    [InlineData("/app/gateway.unknown", "{|PORT109:|}port: 4444")]
    [InlineData("/app/gateway.dll", "{|PORT109:|}MZ\0\0\u0001 4444")]
    public Task A_file_that_cannot_be_read_is_named_Reports(string path, string text) => VerifyAsync(path, text);

    [Theory]
    [InlineData("/app/appsettings.json", """{ "Port": 4444""")]
    [InlineData("/app/app.config", "<a>")]
    [InlineData("/app/Dockerfile", "EXPOSE 4444")]
    public Task A_broken_file_that_the_package_chose_StaysSilent(string path, string text) => ConfigurationVerifier.VerifyAsync(text, path);

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    [InlineData("no")]
    public Task A_file_that_is_left_out_StaysSilent(string mark) =>
        PortVerifier.VerifyAsync("", files: [new TestFile("/app/appsettings.json", """{ "Port": 4444 }""", ("PortConfiguration", mark))]);

    [Fact]
    public Task A_file_beyond_all_settings_is_not_read() => ConfigurationVerifier.VerifyAsync("{ \"Port\": 4444" + new string(' ', 17 * 1024 * 1024) + "}");

    private static Task VerifyAsync(string path, string text) => PortVerifier.VerifyAsync("", files: [new TestFile(path, text, ("PortConfiguration", "true"))]);
}
