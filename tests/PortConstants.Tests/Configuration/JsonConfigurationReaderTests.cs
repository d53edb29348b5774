using PortConstants.Analyzers.Configuration.Json;

namespace PortConstants.Tests.Configuration;

public class JsonConfigurationReaderTests
{
    [Fact]
    public void Objects_and_arrays_make_the_path() => Assert.Equal(
        ["Kestrel:Endpoints:Http:Url=http://*:80", "Ports:0=1", "Ports:1:Name=a", "a:b:c=-1.5e3", "No=true"],
        Read("""{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:80" } } }, "Ports": [1, { "Name": "a" }], "a:b": { "c": -1.5e3 }, "No": true, "Nil": null }"""));

    [Fact]
    public void Comments_and_trailing_commas_are_passed_over() => Assert.Equal(
        ["a=1", "b:0=2"],
        Read("""
            // first
            { /* { "x": 1, */ "a": 1, // "y": 2
              "b": [2,], /**/ } // last
            """));

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("4444")]
    [InlineData("{ \"a\": 1")]
    [InlineData("{ \"a\": 1 } x")]
    [InlineData("{ \"a\": 1, , }")]
    [InlineData("{ \"a\": \"\\x\" }")]
    [InlineData("{ \"a\": \"\\u00\" }")]
    [InlineData("{ \"a\": \"line\nbreak\" }")]
    [InlineData("{ \"a\": 1, /* never closed }")]
    [InlineData("{ \"a\": 1, a: 2 }")]
    public void A_broken_file_has_no_settings(string text) => Assert.Null(JsonConfigurationReader.Read(text));

    [Fact]
    public void The_span_of_a_part_of_a_value_is_its_place_in_the_file()
    {
        const string Text = """{ "plain": "ab:4444", "escaped": "\"\u0061\\:4\u00344x" }""";
        var settings = JsonConfigurationReader.Read(Text)!;

        var plain = settings[0].SpanOf(3, 4);
        Assert.Equal("4444", Text.Substring(plain.Start, plain.Length));
        Assert.Equal("\"a\\:444x", settings[1].Value);
        var escaped = settings[1].SpanOf(4, 3);
        Assert.Equal("""4\u00344""", Text.Substring(escaped.Start, escaped.Length));
        var end = settings[1].SpanOf(7, 1);
        Assert.Equal("x", Text.Substring(end.Start, end.Length));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"a\":[]}")]
    [InlineData("{\"a\":{}}")]
    [InlineData("{\"a\":[[],{}],}")]
    [InlineData("{\"a\":true,\"b\":false,\"c\":null}", "a=true", "b=false")]
    [InlineData("{ \"a\": [1, [2, {\"b\": 3}, 4]], \"c\": 5 }", "a:0=1", "a:1:0=2", "a:1:1:b=3", "a:1:2=4", "c=5")]
    [InlineData("{\"a\":0,\"b\":-0,\"c\":10.25,\"d\":1E+2,\"e\":1e-2,\"f\":9e0}", "a=0", "b=-0", "c=10.25", "d=1E+2", "e=1e-2", "f=9e0")]
    [InlineData("\t{\r\n\"a\"\r:\n1\t,\"b\":\"\"}\r\n ", "a=1", "b=")]
    [InlineData("//x\n{/**/\"a\":/*x*/1/***/,//\r\"b\":2//\r\n}//", "a=1", "b=2")]
    [InlineData("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}", "a=\"\\/\b\f\n\r\t as \\\"\\\\\\/\\b\\f\\n\\r\\t")]
    [InlineData("{\"a\":\"x\\u00e9\\u00E9\\u0041y\",\"b\":\"/*1*/ //2\"}", "a=x\u00e9\u00e9Ay as x\\u00e9\\u00E9\\u0041y", "b=/*1*/ //2")]
    [InlineData("{\"a\\u0062\":1,\"\":2}", "ab=1", "=2")]
    public void Settings_are_read(string text, params string[] expected) => Assert.Equal(expected, SettingList.Of(JsonConfigurationReader.Read, text));

    [Theory]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":+1}")]
    [InlineData("{\"a\":.5}")]
    [InlineData("{\"a\":1.}")]
    [InlineData("{\"a\":1e}")]
    [InlineData("{\"a\":1e+}")]
    [InlineData("{\"a\":-}")]
    [InlineData("{\"a\":--1}")]
    [InlineData("{\"a\":tru}")]
    [InlineData("{\"a\":True}")]
    [InlineData("{\"a\":nul}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\"/**/:1}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("{\"a\":[1 2]}")]
    [InlineData("{\"a\":[1}")]
    [InlineData("{\"a\":[,]}")]
    [InlineData("{,}")]
    [InlineData("{\"a\":1]")]
    [InlineData("{\"a\":1}}")]
    [InlineData("{\"a\":1}/")]
    [InlineData("{\"a\":1}/*")]
    [InlineData("{\"a\":1}/x")]
    [InlineData("{\"a\":1}//\u2028")]
    [InlineData("{\"a\":1}\0")]
    [InlineData("{\"a\":1}\u00a0")]
    [InlineData("{'a':1}")]
    [InlineData("{\"a\":\"x}")]
    [InlineData("{\"a\":\"\\u0\"}")]
    [InlineData("{\"a\":\"\\u000g\"}")]
    [InlineData("{\"a\":\"\\u 041\"}")]
    [InlineData("{\"a\":\"x\\n\t\"}")]
    [InlineData("{\"a\":\"\\")]
    public void What_the_host_cannot_read_has_no_settings(string text) => Assert.Null(JsonConfigurationReader.Read(text));

    [Fact]
    public void Long_paths_are_left_out()
    {
        string long1 = new('a', 500), half = new('b', 249);

        Assert.Equal([long1 + "=1"], Read($$"""{ "{{long1}}": 1, "{{long1}}x": 2, "{{long1}}": { "c": 3 } }"""));
        Assert.Equal(
            [$"{half}:{half}:0=1", $"{half}:{half}c=2"],
            Read($$"""{ "{{half}}": { "{{half}}": [1], "{{half}}c": 2, "{{half}}cde": 3 } }"""));
    }

    [Fact]
    public void Depth_and_path_have_limits()
    {
        Assert.Single(Read(Nested(64)));
        Assert.Empty(Read(Nested(65)));
        Assert.Empty(Read(Nested(100_000)));
        Assert.Equal(["b=2"], Read($$"""{ "{{new string('a', 1000)}}": { "x": 1 }, "b": 2 }"""));

        static string Nested(int depth) => "{\"a\":" + new string('[', depth - 1) + "1" + new string(']', depth - 1) + "}";
    }

    private static IEnumerable<string> Read(string text) => (JsonConfigurationReader.Read(text) ?? []).Select(setting => $"{setting.Path}={setting.Value}");
}
