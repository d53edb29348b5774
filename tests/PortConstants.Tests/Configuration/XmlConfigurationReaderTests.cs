using PortConstants.Analyzers.Configuration.Xml;

namespace PortConstants.Tests.Configuration;

/// <summary>The settings of an XML file: their paths, and their values as they are written.</summary>
public class XmlConfigurationReaderTests
{
    [Theory]
    [InlineData("<c><appSettings><add key='A.B' value='1'/></appSettings></c>", "appSettings:A.B=1")]
    [InlineData("<c><connectionStrings><add name='A' connectionString='1' providerName='2'/></connectionStrings></c>", "connectionStrings:A=1", "connectionStrings:A:providerName=2")]
    [InlineData("<c><s><setting name='A' serializeAs='String'><value>1</value></setting></s></c>", "s:A:serializeAs=String", "s:A=1")]
    [InlineData("<c><s><value x='1'>2</value></s></c>", "s:value:x=1", "s:value=2")]
    [InlineData("<c><p><param name='A' value='1'/></p><r><remove key='B' value='2'/></r></c>", "p:A=1", "r:B=2")]
    [InlineData("<c><endpoint name='A' address='1'/><target name='B' address='2'/></c>", "endpoint:address=1", "target:B:address=2")]
    [InlineData("<c><a x='1'/><a x='2'/><a x='3'/><b x='4'/></c>", "a:x=1", "a:1:x=2", "a:2:x=3", "b:x=4")]
    [InlineData("<c><add key='A' value='1'/><add key='A' value='2'/></c>", "A=1", "A=2")]
    [InlineData("<c x='1'>2<a>3</a>4<a>5</a></c>", "x=1", "a=3", "a:1=5")]
    [InlineData("<c><a type='1' key='2' name='3' value='4' x='5'/></c>", "a:2=4", "a:2:x=5")]
    [InlineData("<c xmlns='1' xmlns:p='2' xmlns:xdt='http://schemas.microsoft.com/XML-Document-Transform'><a p:x='3' xdt:Transform='4'/></c>", "a:x=3")]
    [InlineData("<c><a x=''/><b></b><d/><e> </e></c>")]
    [InlineData("<c><a><b><d>1</d></b><b>2</b></a><a>3</a></c>", "a:b:d=1", "a:b:1=2", "a:1=3")]
    public void Path_IsMadeOfElementsAndKeys(string text, params string[] expected) =>
        Assert.Equal(expected, SettingList.Of(XmlConfigurationReader.Read, text));

    [Theory]
    [InlineData("<c a='1&amp;2'/>", "a=1&2 as 1&amp;2")]
    [InlineData("<c a=\n '1'/>", "a=1")]
    [InlineData("<c a = \"1\" b\r\n=\r\n'2'/>", "a=1", "b=2")]
    [InlineData("<c\r\n a='1'\r b='2'\n d='3'/>", "a=1", "b=2", "d=3")]
    [InlineData("<c a='1\r\n2'/>", "a=1 2 as 1\r\n2")]
    [InlineData("<c a='1\r2\n3\t4'/>", "a=1 2 3 4 as 1\r2\n3\t4")]
    [InlineData("<c a='&#x1F600;1'/>", "a=\U0001F6001 as &#x1F600;1")]
    [InlineData("<c a='\U0001F6001'/>", "a=\U0001F6001")]
    [InlineData("<c><a>&lt;1&gt;</a></c>", "a=<1> as &lt;1&gt;")]
    [InlineData("<c><a><![CDATA[<1&amp;]]></a></c>", "a=<1&amp;")]
    [InlineData("<c><a><![CDATA[1\r\n2]]></a></c>", "a=1\n2 as 1\r\n2")]
    [InlineData("<c><a>\r\n  1\r\n</a></c>", "a=\n  1\n as \r\n  1\r\n")]
    [InlineData("<c><a>&amp;</a></c>", "a=& as &amp;")]
    [InlineData("<c><a>&#65;amp;</a></c>", "a=Aamp; as &#65;amp;")]
    [InlineData("<c><a>&amp;amp;</a></c>", "a=&amp; as &amp;amp;")]
    [InlineData("\r\n\n\r<c><!-- \r\n --><a\r\n>1</a>\u2028<b>2</b></c>", "a=1", "b=2")]
    public void Value_IsAtItsPlace(string text, params string[] expected) =>
        Assert.Equal(expected, SettingList.Of(XmlConfigurationReader.Read, text));

    [Fact]
    public void PartOfAValue_IsAtItsPlace()
    {
        const string Text = "<c a='&amp;1\r\n2&#x1F600;3'/>";
        var setting = Assert.Single(XmlConfigurationReader.Read(Text)!);

        Assert.Equal("&1 2\U0001F6003", setting.Value);
        Assert.Equal(
            ["&amp;", "1", "\r\n", "2", "&#x1F600;", "&#x1F600;", "3"],
            Enumerable.Range(0, setting.Value.Length).Select(index => setting.SpanOf(index, 1)).Select(span => Text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Path_HasALimit()
    {
        string half = new('a', 249), text = $"<c><{half}><{half} x='1'/><{half} xy='2'/><{half}><bc>3</bc></{half}></{half}></c>";

        Assert.Equal([$"{half}:{half}=", $"{half}:{half}:x=1"], SettingList.Of(XmlConfigurationReader.Read, text).Prepend($"{half}:{half}="));
    }
}
