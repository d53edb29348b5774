using PortConstants.Tables.Text;

namespace PortConstants.Tests.Text;

public class ShownTextTests
{
    [Theory]
    [InlineData("'Kestrel:Endpoints:Http:Url'")]
    [InlineData("'port' of 'TcpClient'")]
    [InlineData("the URL 'http://[::1]'")]
    [InlineData("fe80::dead:beef")]
    [InlineData("Bürozeit, 日本, \U0001F469\u200D\U0001F4BB")]
    [InlineData("docker run -e A=1 shop")]
    public void OrdinaryText_StaysAsItIs(string text) => Assert.Equal(text, ShownText.From(text));

    [Theory]
    [InlineData("a\u001b[31mb", "a\uFFFD[31mb")]
    [InlineData("a\0b\u007f\u0085", "a\uFFFDb\uFFFD\uFFFD")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("a\u2028b\u2029", "a\uFFFDb\uFFFD")]
    [InlineData("a\u202eb\u2066c\u200f\u061c", "a\uFFFDb\uFFFDc\uFFFD\uFFFD")]
    [InlineData("a\U000E0041", "a\uFFFD")]
    public void Controls_AreReplaced(string text, string shown) => Assert.Equal(shown, ShownText.From(text));

    [Fact]
    public void HalfOfCharacter_IsReplaced() => Assert.Equal("a\uFFFDb", ShownText.From("a\ud800b"));

    [Theory]
    [InlineData("##vso[task.setvariable variable=PATH]/evil", "# #vso[task.setvariable variable=PATH]/evil")]
    [InlineData("##[error]", "# #[error]")]
    [InlineData("###[error]", "# # #[error]")]
    [InlineData("##teamcity[buildStop]", "# #teamcity[buildStop]")]
    [InlineData("::set-output name=a::b", ": :set-output name=a::b")]
    [InlineData("a ::error file=b:: c", "a : :error file=b:: c")]
    [InlineData(":::add-mask::a", ": : :add-mask::a")]
    public void CommandOfCiSystem_IsBroken(string text, string shown) => Assert.Equal(shown, ShownText.From(text));

    [Theory]
    [InlineData("Cache:redis://:S3CRET@cache:6379", "Cache:…@cache:6379")]
    [InlineData("at https://user:S3/CRET@git.example/x.yaml now", "at https://…@git.example/x.yaml now")]
    [InlineData("Server=db;Password=S3CRET", "Server=…;Password=…")]
    [InlineData("Ports:Server=db;Pwd=S3;CRET", "Ports:Server=…;Pwd=…;…")]
    public void Secret_IsHidden(string text, string shown) => Assert.Equal(shown, ShownText.From(text));

    [Fact]
    public void LongText_IsCut() => Assert.Equal(1001, ShownText.From(new string('a', 100_000)).Length);
}
