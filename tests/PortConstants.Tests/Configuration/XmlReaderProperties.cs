using CsCheck;
using PortConstants.Analyzers.Configuration.Xml;

namespace PortConstants.Tests.Configuration;

/// <summary>Properties of the XML reader on what only XML has.</summary>
public class XmlReaderProperties
{
    private static readonly Gen<string> Text = Gen.OneOf(
        "<a>", "</a>", "<add key='k' value='v:4444'/>", "<b c=\"&amp;&#52;&lt;\r\n4444\"/>", "<", "&", "]]>", "\"", "\r\n", "\u2028",
        "text:4444", "&amp;", "&#x1F600;", "<![CDATA[<&\r\n4444]]>", "<!--4444-->", "<?p 4?>")
        .Array[0, 12].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_without_an_exception() => Text.Sample(text => { XmlConfigurationReader.Read(text); }, iter: 20_000);

    [Fact]
    public void Each_character_of_a_value_is_found_in_the_file() => Text.Select(text => "<r>" + text + "</r>")
        .Sample(text => ReaderProperties.AllAreFound(text, XmlConfigurationReader.Read(text)), iter: 20_000);

    [Fact]
    public void Deep_and_long_files_are_read()
    {
        Assert.NotNull(XmlConfigurationReader.Read("<a>".Times(10_000) + "</a>".Times(10_000)));
        Assert.NotNull(XmlConfigurationReader.Read("<r>" + "<add key='Port' value='1'/>".Times(100_000) + "</r>"));
    }
}
