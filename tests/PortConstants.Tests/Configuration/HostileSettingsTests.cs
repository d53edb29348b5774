using System.Diagnostics;
using PortConstants.Tests.Documentation;

namespace PortConstants.Tests.Configuration;

/// <summary>Settings files that nobody wrote in good faith: no exception, and no long wait.</summary>
public class HostileSettingsTests
{
    public static TheoryData<string, string> Files { get; } = new()
    {
        { "/app/appsettings.json", "{\"a\":" + new string('[', 10_000) + "1" + new string(']', 10_000) + "}" },
        { "/app/appsettings.json", "{\"Url\":\"" + "http://h:4444/ ".Times(100_000) + "\"}" },
        { "/app/appsettings.json", "{\"Default\":\"" + "Server=a;Port=;=;".Times(3_000) + "\"}" },
        { "/app/appsettings.json", "{\"Data Source\":\"" + new string('(', 30_000) + "PORT=HOST\"}" },
        { "/app/appsettings.json", "{\"Ports\":\"" + "1:2-".Times(10_000) + "\"}" },
        { "/app/appsettings.json", "{\"commandLineArgs\":\"" + "--a= \\\" --".Times(5_000) + "\"}" },
        { "/app/app.config", "<c>" + "<a b='1'>".Times(10_000) + "</a>".Times(10_000) + "</c>" },
        { "/app/app.config", "<!DOCTYPE lolz [<!ENTITY a \"" + "&b;".Times(100) + "\">]><c x='&a;'/>" },
        { "/app/app.config", "<c x='" + "&#x34;".Times(20_000) + "'/>" },
        { "/app/Dockerfile", "FROM a\n" + "ENV A=$B$B$B B=$A$A$A\n".Times(1_000) + "EXPOSE $A" },
        { "/app/Dockerfile", "FROM a\n" + "EXPOSE 5000-5250\n".Times(2_000) },
        { "/app/Dockerfile", "FROM a\nRUN " + "<<A ".Times(20_000) },
        { "/app/Dockerfile", "FROM a AS a\n" + "FROM a AS a\n".Times(10_000) + "EXPOSE 80" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_hostile_file_is_read_in_no_time_StaysSilent(string path, string text)
    {
        var watch = Stopwatch.StartNew();

        await ConfigurationVerifier.VerifyAsync(text, path);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public async Task The_example_of_a_format_many_times_over_is_read_in_no_time(string format)
    {
        var example = FormatExample.Of(format);
        var watch = Stopwatch.StartNew();

        await new Example(example.FileName, example.Text.Times(500)).AnalyzeAsync();
        await new Example(example.FileName, example.Text.Replace("7", "7".Times(20_000))).AnalyzeAsync();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }
}
