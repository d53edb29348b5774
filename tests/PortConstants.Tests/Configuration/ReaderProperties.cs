using CsCheck;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Configuration.Dockerfile;
using PortConstants.Analyzers.Configuration.Xml;

namespace PortConstants.Tests.Configuration;

/// <summary>Properties of the readers on any text.</summary>
public class ReaderProperties
{
    private static readonly Gen<string> XmlPiece = Gen.OneOf(
        "<a>", "</a>", "<add key='k' value='v:4444'/>", "<b c=\"&amp;&#52;&lt;\r\n4444\"/>", "&amp;", "&#x1F600;", "\r\n", "\u2028", "text:4444", "<![CDATA[<&\r\n4444]]>", "<!--4444-->", "<?p 4?>", "<", "&", "]]>", "\"");

    private static readonly Gen<string> DockerPiece = Gen.OneOf(
        "FROM a\n", "EXPOSE ", "ENV A=", "ARG B=1\n", "4444", "$A", "${A:-4}", "${", "\\\n", "`\r\n", "# c\n", "\n", " ", "<<EOF\n", "EOF\n", "RUN ", "\"", "'", "[\"a\", \"--urls\"]", "HEALTHCHECK ", "# escape=`\n", "-", "/tcp");

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Gen.OneOf(Gen.String, Text(XmlPiece), Text(DockerPiece)).Sample(text =>
        {
            XmlConfigurationReader.Read(text);
            DockerfileReader.Read(text);
        }, iter: 20_000);

    [Fact]
    public void Each_character_of_an_XML_value_is_found_in_the_file() =>
        Text(XmlPiece).Select(text => "<r>" + text + "</r>").Sample(text => AllAreFound(text, XmlConfigurationReader.Read(text), '&'), iter: 20_000);

    [Fact]
    public void Each_character_of_a_Dockerfile_value_is_found_in_the_file() =>
        Text(DockerPiece).Select(text => "FROM a\n" + text).Sample(text => AllAreFound(text, DockerfileReader.Read(text), '\\'), iter: 20_000);

    [Fact]
    public void Large_and_deep_files_are_read_in_linear_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotNull(XmlConfigurationReader.Read(string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000))));
        Assert.NotNull(XmlConfigurationReader.Read("<r>" + string.Concat(Enumerable.Repeat("<add key='Port' value='1'/>", 100_000)) + "</r>"));
        Assert.NotNull(DockerfileReader.Read("FROM a\nEXPOSE " + string.Concat(Enumerable.Repeat("80 \\\n", 100_000))));
        Assert.NotNull(DockerfileReader.Read("FROM a\n" + string.Concat(Enumerable.Repeat("ENV A=$A$A$A$A\n", 1_000)) + "EXPOSE $A"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void Reading_is_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => XmlConfigurationReader.Read("<a/>", cancelled));
        Assert.Throws<OperationCanceledException>(() => DockerfileReader.Read("FROM a", cancelled));
        Assert.Throws<OperationCanceledException>(() => Analyzers.Configuration.Json.JsonConfigurationReader.Read("""{ "a": 1 }""", cancelled));
    }

    private static Gen<string> Text(Gen<string> piece) => piece.Array[0, 12].Select(string.Concat);

    private static bool AllAreFound(string text, IReadOnlyList<Setting>? settings, char escape) => (settings ?? []).All(setting =>
        Enumerable.Range(0, setting.Value.Length).All(index => setting.SpanOf(index, 1) is var span && span.End <= text.Length
            && (text[span.Start] == escape || char.IsWhiteSpace(setting.Value[index]) || text[span.Start] == setting.Value[index])));
}
